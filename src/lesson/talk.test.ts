import { describe, expect, it } from 'vitest';
import type { Slide, SlideTiming } from './blocks.ts';
import { fitTalk, roomOf } from './talk.ts';

const at = { file: 'content/talks/a.md', line: 1, column: 1 };
const slide = (title: string, minutes: (number | null)[], keep: SlideTiming['keep'] = 'usual'): Slide => {
	return { at, title, blocks: [], notes: [], timing: { minutes, keep } };
};
const talk = {
	minutes: [20, 10],
	slides: [
		slide('Rules', [2, 2], 'always'),
		slide('One', [6, 3]),
		slide('Two', [4, null], 'late'),
		slide('Three', [3, 1], 'late'),
		slide('Help', [5, 4], 'always'),
	],
};

describe('a talk fitted to minutes', () => {
	it('takes the slides of a length that is on offer as they are', () => {
		expect(fitTalk(talk, 20)).toMatchObject({ total: 20, dropped: [] });
		expect(fitTalk(talk, 10).slides).toEqual([
			{ index: 0, minutes: 2 },
			{ index: 1, minutes: 3 },
			{ index: 3, minutes: 1 },
			{ index: 4, minutes: 4 },
		]);
	});

	it('drops optional slides, the last first, until it fits', () => {
		expect(fitTalk(talk, 17)).toMatchObject({ total: 17, dropped: [3] });
		expect(fitTalk(talk, 14)).toMatchObject({ total: 13, dropped: [2, 3] });
	});

	it('never drops what must stay, and then says that it takes longer', () => {
		expect(fitTalk(talk, 5)).toMatchObject({ total: 9, dropped: [3] });
		expect(fitTalk(talk, 5).slides.map(({ index }) => index)).toEqual([0, 1, 4]);
	});

	it('gives the longest length to who has more time', () => {
		expect(fitTalk(talk, 60).total).toBe(20);
	});

	it('leaves out slides that say nothing of their time', () => {
		const { timing: _, ...untimed } = slide('Untimed', []);
		expect(fitTalk({ minutes: [5], slides: [untimed] }, 5)).toEqual({ slides: [], total: 0, dropped: [] });
	});
});

it('is for a class, for a hall where no lesson comes before it, or for adults', () => {
	expect(roomOf({ audience: 'ks3', before: 'ks3/first-steps' })).toBe('class');
	expect(roomOf({ audience: 'ks3', before: undefined })).toBe('hall');
	expect(roomOf({ audience: 'staff', before: undefined })).toBe('adults');
	expect(roomOf({ audience: 'parents', before: undefined })).toBe('adults');
});
