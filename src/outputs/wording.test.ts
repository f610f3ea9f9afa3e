import { expect, test } from 'vitest';
import { dayText, forWhom, listText, yearsText } from '#lesson/wording';
import { fixtureLesson } from '../../tests/fixtures/lesson.ts';
import { itemCode, postLines } from './wording.ts';

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

test('a lesson for some of a band’s years never says that they have all of its ages', () => {
	const band = { ...fixtureLesson.band, keyStage: 'Key stage 2', name: 'Ages 7 to 11' };
	expect(forWhom({ years: [3, 4], band })).toBe('Years 3 and 4 (Key stage 2, ages 7 to 11)');
});

test('a curriculum item is called by a code, never by a name of ours', () => {
	expect(itemCode('P-OSA-6')).toEqual(['P-OSA-6']);
	expect(itemCode('self-image-7-11-help')).toEqual([]);
});
