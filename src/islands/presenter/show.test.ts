import { describe, expect, it } from 'vitest';
import type { SlideTiming } from '#lesson/blocks';
import { readShow, type Show } from '#stores/show';
import { type Act, actOn, agree, canBeLate, type DeckFacts, newShow, shownPlaces, shownSlides } from './show.ts';

const slide = (title: string, minutes: SlideTiming['minutes'], keep: SlideTiming['keep'] = 'usual') => {
	return { title, isHelp: title === 'Help', timing: { minutes, keep } };
};
const facts: DeckFacts = {
	id: 'talk/a',
	title: 'A talk',
	isTalk: true,
	lengths: [20, 10],
	slides: [
		slide('First', [0, 0], 'always'),
		slide('Rules', [2, 2], 'always'),
		slide('One', [6, 4]),
		slide('Two', [7, null], 'late'),
		slide('Help', [5, 4], 'always'),
	],
};
/** The slide “One” has two parts. */
const parts = [0, 1, 2, 2, 3, 4].map((of, place) => ({ slide: of, name: `Part ${place}` }));
const having = (show: Show, ...acts: Act[]) => acts.reduce((before, act) => actOn(facts, parts, before, act), show);
const started = having(newShow(facts), { type: 'start' });

describe('moving', () => {
	it('goes on and back, and stays at both ends', () => {
		expect(having(started, { type: 'next' }, { type: 'next' }, { type: 'back' }).place).toBe(1);
		expect(having(started, { type: 'back' })).toBe(started);
		expect(having(started, { type: 'last' }, { type: 'next' }).place).toBe(5);
		expect(having(started, { type: 'last' }, { type: 'first' }).place).toBe(0);
	});

	it('jumps, and to the part before where one is left out', () => {
		expect(having(started, { type: 'jump', place: 4 }).place).toBe(4);
		expect(having(started, { type: 'choose', minutes: 10 }, { type: 'jump', place: 4 }).place).toBe(3);
	});

	it('brings a black screen back before it moves', () => {
		const black = having(started, { type: 'next' }, { type: 'blank' });
		expect(black.isBlank).toBe(true);
		expect(having(black, { type: 'next' })).toMatchObject({ place: 1, isBlank: false });
		expect(having(black, { type: 'back' })).toMatchObject({ place: 1, isBlank: false });
		expect(having(black, { type: 'last' })).toMatchObject({ place: 5, isBlank: false });
	});
});

it('does nothing but choose a length before it is started', () => {
	const fresh = newShow(facts);
	expect(having(fresh, { type: 'next' }, { type: 'blank' })).toBe(fresh);
	expect(having(fresh, { type: 'choose', minutes: 10 }).minutes).toBe(10);
});

describe('time', () => {
	it('counts from the start, and stops and goes on', () => {
		expect(started).toMatchObject({ isStarted: true, isRunning: true });
		expect(having(started, { type: 'pause' }).isRunning).toBe(false);
		expect(having({ ...started, elapsedMs: 9 }, { type: 'restart-time' }).elapsedMs).toBe(0);
	});
});

describe('fitting', () => {
	it('leaves out what a length leaves out, and never what must stay', () => {
		expect(shownSlides(facts, { minutes: 10, lateFrom: null }).map((one) => one.slide)).toEqual([0, 1, 2, 4]);
		expect(shownPlaces(facts, parts, { minutes: 5, lateFrom: null })).toEqual([0, 1, 2, 3, 5]);
	});

	it('leaves out optional slides ahead when it is late, and takes them back', () => {
		const atOne = having(started, { type: 'jump', place: 2 });
		expect(canBeLate(facts, parts, atOne)).toBe(true);
		const late = having(atOne, { type: 'late' });
		expect(shownPlaces(facts, parts, late)).toEqual([0, 1, 2, 3, 5]);
		expect(shownPlaces(facts, parts, having(late, { type: 'late' }))).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('keeps an optional slide that is on the screen when it gets late', () => {
		const atTwo = having(started, { type: 'jump', place: 4 });
		expect(canBeLate(facts, parts, atTwo)).toBe(false);
		expect(having(atTwo, { type: 'late' }).place).toBe(4);
	});

	it('stays on a slide that is shown when another length is chosen', () => {
		expect(having(started, { type: 'jump', place: 4 }, { type: 'choose', minutes: 10 }).place).toBe(3);
	});
});

describe('two windows', () => {
	it('believe what changed more often', () => {
		const later = having(started, { type: 'next' });
		expect(agree(started, later)).toBe(later);
		expect(agree(later, started)).toBe(later);
	});

	it('come to the same when both changed at once', () => {
		const here = having(started, { type: 'next' });
		const there = having(started, { type: 'last' });
		expect(agree(here, there)).toBe(there);
		expect(agree(there, here)).toBe(there);
	});

	it('of equals take the longer time', () => {
		expect(agree(started, { ...started, elapsedMs: 5000 }).elapsedMs).toBe(5000);
		expect(agree({ ...started, elapsedMs: 5000 }, started).elapsedMs).toBe(5000);
	});
});

describe('readShow', () => {
	it('reads what was kept', () => {
		expect(readShow(JSON.stringify(started))).toEqual(started);
		expect(readShow({ ...started, lateFrom: 3, more: 1 })).toEqual({ ...started, lateFrom: 3 });
	});

	it.each([
		undefined,
		null,
		'',
		'{',
		'null',
		'7',
		{},
		{ ...started, place: -1 },
		{ ...started, isBlank: 1 },
		{ ...started, elapsedMs: Number.NaN },
	])('takes %j for nothing', (raw) => expect(readShow(raw)).toBeUndefined());
});
