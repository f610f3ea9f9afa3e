import { beforeEach, describe, expect, it } from 'vitest';
import { longestName, ownPeople, readPeople, showPeople } from './own-people.ts';

beforeEach(() => {
	document.body.innerHTML = `<dl><dd data-slot="dslName"></dd><dd data-slot="dslRoom"></dd></dl>
		<aside><p>Go to <span data-local="dslName">[name of the safeguarding lead]</span>,
		<span data-local="dslRoom">[room]</span>. <b data-local="dslName"></b></p><i data-local="itSupport">[IT]</i></aside>`;
});

const text = (selector: string) => [...document.querySelectorAll(selector)].map((place) => place.textContent);

describe('whom a class can go to', () => {
	it('stands on the help slide and in every sentence of the notes that names them', () => {
		showPeople({ dslName: ' Ms Okafor ', dslRoom: 'Room 4' });
		expect(text('[data-slot]')).toEqual(['Ms Okafor', 'Room 4']);
		expect(text('[data-local="dslName"]')).toEqual(['Ms Okafor', 'Ms Okafor']);
		expect(text('[data-local="dslRoom"]')).toEqual(['Room 4']);
	});

	it('is text, whatever was typed', () => {
		showPeople({ dslName: '<b>Ms Okafor</b>' });
		expect(document.querySelector('[data-slot="dslName"]')?.children).toHaveLength(0);
		expect(text('[data-slot="dslName"]')).toEqual(['<b>Ms Okafor</b>']);
	});

	it('leaves an empty place on the slide, and words in brackets in the notes, where nobody was typed', () => {
		showPeople({ dslName: 'Ms Okafor', dslRoom: 'Room 4' });
		showPeople({ dslName: '  ' });
		expect(text('[data-slot]')).toEqual(['', '']);
		for (const words of text('[data-local="dslName"], [data-local="dslRoom"]')) expect(words).toMatch(/^\[.+\]$/);
	});

	it('fills no other place', () => {
		showPeople({ dslName: 'Ms Okafor', itSupport: 'Mr Bell' } as Parameters<typeof showPeople>[0]);
		expect(text('[data-local="itSupport"]')).toEqual(['[IT]']);
	});

	it('can be read back from the slide', () => {
		expect(ownPeople()).toEqual({ dslName: '', dslRoom: '' });
		showPeople({ dslName: 'Ms Okafor' });
		expect(ownPeople()).toEqual({ dslName: 'Ms Okafor', dslRoom: '' });
	});

	it('is nobody on slides without such a place', () => {
		document.body.innerHTML = '';
		expect(() => showPeople({ dslName: 'Ms Okafor' })).not.toThrow();
		expect(ownPeople()).toEqual({ dslName: '', dslRoom: '' });
	});
});

describe('the people of a letter', () => {
	it.each([
		['both', { dslName: 'Ms Okafor', dslRoom: '' }, { dslName: 'Ms Okafor', dslRoom: '' }],
		['one', { dslName: 'Ms Okafor' }, { dslName: 'Ms Okafor' }],
		['a name as long as may be', { dslName: 'x'.repeat(longestName) }, { dslName: 'x'.repeat(longestName) }],
	])('are read: %s', (_, letter, people) => {
		expect(readPeople(letter)).toEqual(people);
	});

	it.each([
		['nothing', undefined],
		['nobody', null],
		['words', 'Ms Okafor'],
		['a list', ['Ms Okafor']],
		['a name that is none', { dslName: 4, dslRoom: { toString: 'x' } }],
		['a name that is too long', { dslName: 'x'.repeat(longestName + 1) }],
		['other people', { itSupport: 'Mr Bell' }],
	])('are none where it holds %s', (_, letter) => {
		expect(readPeople(letter)).toEqual({});
	});
});
