import { describe, expect, it } from 'vitest';
import { createStopwatch, paceOf, timeText } from './pace.ts';

const slides = [
	{ slide: 0, minutes: 0 },
	{ slide: 1, minutes: 4 },
	{ slide: 3, minutes: 6 },
];
const minutes = (count: number) => count * 60_000;

describe('the pace', () => {
	it('is on time within the minutes of a slide, and a minute on either side', () => {
		expect(paceOf(slides, 1, minutes(0), 10).stand.is).toBe('on-time');
		expect(paceOf(slides, 1, minutes(5), 10).stand.is).toBe('on-time');
		expect(paceOf(slides, 3, minutes(3.5), 10).stand.is).toBe('on-time');
	});

	it('says by how much it is ahead or behind', () => {
		expect(paceOf(slides, 3, minutes(1), 10).stand).toEqual({ is: 'ahead', minutes: 3 });
		expect(paceOf(slides, 1, minutes(7), 10).stand).toEqual({ is: 'behind', minutes: 3 });
	});

	it('gives the time of what was left out to what is still to come', () => {
		expect(paceOf(slides, 1, minutes(9), 14).stand.is).toBe('on-time');
		expect(paceOf(slides, 1, minutes(9), 14)).toMatchObject({ total: 14, left: 5 });
	});

	it('tells what is left, below zero when it takes longer', () => {
		expect(paceOf(slides, 3, minutes(4), 10)).toMatchObject({ total: 10, elapsed: 4, left: 6 });
		expect(paceOf(slides, 3, minutes(12), 10).left).toBe(-2);
	});

	it('fills bars to the end and no further', () => {
		expect(paceOf(slides, 1, minutes(5), 10).shares).toEqual({ elapsed: 0.5, planned: 0.4 });
		expect(paceOf(slides, 3, minutes(30), 10).shares).toEqual({ elapsed: 1, planned: 1 });
		expect(paceOf([], 0, minutes(1), 0).shares).toEqual({ elapsed: 0, planned: 0 });
	});
});

it('writes time as people read it', () => {
	expect([0, 65_900, 3_725_000].map(timeText)).toEqual(['0:00', '1:05', '1:02:05']);
});

it('a stopwatch counts only while it runs', () => {
	let now = 1000;
	const watch = createStopwatch(() => now);
	now = 2000;
	expect(watch.read()).toBe(0);
	watch.set(500, true);
	now = 5000;
	expect(watch.read()).toBe(3500);
	watch.set(watch.read(), false);
	now = 9000;
	expect(watch.read()).toBe(3500);
});
