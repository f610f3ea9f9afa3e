import { describe, expect, it } from 'vitest';
import { isTrouble, isTyped, namedPages, termsOf, wordsOf } from './query.ts';

const words = [
	{ typed: ['insta', 'snap*'], means: ['account'], pages: [] },
	{ typed: ['insta private', 'privacy setting*'], means: ['settings'], pages: [] },
	{ typed: ['sextort*'], means: ['threatens'], pages: [1, 0] },
	{ typed: ['childline'], means: [], pages: [0] },
];

describe('the words of a text', () => {
	it('come in lower case, without signs, accents and apostrophes', () => {
		expect(wordsOf('Who’s THERE? Café, e-mail + 999')).toEqual(['whos', 'there', 'cafe', 'e', 'mail', '999']);
	});

	it('are none where there are none', () => {
		expect(wordsOf(' …! ')).toEqual([]);
	});
});

describe('a phrase', () => {
	it('fits in any order, with other words between', () => {
		expect(isTyped('sent photo*', ['my', 'photos', 'i', 'sent'])).toBe(true);
		expect(isTyped('sent photo*', ['sent'])).toBe(false);
	});

	it('takes another ending only where a star says so', () => {
		expect(isTyped('paid', ['paids'])).toBe(false);
		expect(isTyped('blackmail*', ['blackmailing'])).toBe(true);
	});

	it('tells trouble', () => {
		expect(isTrouble(['i', 'paid'], { trouble: ['paid'] })).toBe(true);
		expect(isTrouble(['i', 'play'], { trouble: ['paid'] })).toBe(false);
	});
});

describe('the pages named', () => {
	it('come once, best first, for every phrase that fits', () => {
		expect(namedPages(['sextortion', 'childline'], { words })).toEqual([1, 0]);
		expect(namedPages(['cats'], { words })).toEqual([]);
	});
});

describe('what is looked for', () => {
	it('leaves out words that say nothing, unless there are no others', () => {
		expect(termsOf(wordsOf('how do I block someone?'), { words })).toEqual([['block']]);
		expect(termsOf(wordsOf('who are you'), { words })).toEqual([['who'], ['are'], ['you']]);
	});

	it('takes our words beside the typed ones', () => {
		expect(termsOf(['snapchat', 'request'], { words })).toEqual([['snapchat', 'account'], ['request']]);
	});

	it('goes by the longer phrase where two fit', () => {
		expect(termsOf(wordsOf('make my insta private'), { words })).toEqual([['insta private', 'settings']]);
	});

	it('ends where nobody would go on', () => {
		expect(termsOf('abcdefghijklmnop'.split(''), { words })).toHaveLength(10);
	});
});
