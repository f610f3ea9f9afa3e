import { expect, it } from 'vitest';
import { longestSentences, readingGrade } from './readability.ts';

it('grades by the Flesch-Kincaid formula', () => {
	// 6 words in 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
	expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
	// 5 words in 1 sentence, 11 syllables: 0.39 × 5 + 11.8 × 11 / 5 − 15.59.
	expect(readingGrade(['Friendly people always answer honestly.'])).toBeCloseTo(12.32, 2);
});

it('counts a list item without a full stop as a sentence', () => {
	expect(readingGrade(['One two', 'three four'])).toBeCloseTo(readingGrade(['One two. Three four.']), 5);
});

it('grades no words as 0', () => {
	expect(readingGrade([])).toBe(0);
	expect(readingGrade(['12 — 13'])).toBe(0);
});

it('finds the longest sentences first', () => {
	expect(longestSentences(['Short one. This one is rather longer.', 'Mid length here.'], 2)).toEqual([
		'This one is rather longer.',
		'Mid length here.',
	]);
});
