import { expect, test } from 'vitest';
import { dayText, listText, yearsText } from '#lesson/wording';
import { postLines } from './wording.ts';

test('days, years and lists read as people write them', () => {
	expect(dayText('2026-01-02')).toBe('2 January 2026');
	expect(yearsText([7])).toBe('Year 7');
	expect(yearsText([7, 8, 9])).toBe('Years 7, 8 and 9');
	expect(listText([], 'or')).toBe('');
	expect(listText(['50', '20'], 'or')).toBe('50 or 20');
});

test('a post is told with its picture in words and its comments on a line of their own', () => {
	const comments = [
		{ from: 'Mia', text: 'Nice' },
		{ from: 'Ali', text: 'Yes' },
	];
	expect(postLines({ when: 'Today', text: 'Done', shows: 'A cake', comments })).toEqual([
		'Today: Done [Picture: A cake]',
		'Mia: “Nice” · Ali: “Yes”',
	]);
	expect(postLines({ when: 'Today', comments: [] })).toEqual(['Today: ']);
});
