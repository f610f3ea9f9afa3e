import { describe, expect, it } from 'vitest';
import { correct, listWords, wordsFor } from './spelling.ts';

const facts = (audience: string, band: string) => ({ audience: [audience], band: [band], type: ['Lesson'] });
const list = listWords([
	{ facts: facts('pupil', 'ks3'), words: ['settings', 'settings', 'stranger', 'app', 'ks3x'] },
	{ facts: facts('pupil', 'ks4'), words: ['stranger', 'bluff'] },
	{ facts: facts('pupil', 'ks3'), words: ['settings', 'settings', 'settings', 'settings'] },
	{ facts: facts('teacher', 'all'), words: ['framework'] },
	{ facts: {}, words: ['nowhere'] },
]);

describe('the list', () => {
	it('keeps each word once, under its readers, those often used apart', () => {
		expect(list).toEqual({
			readers: [
				{ audience: ['pupil'], band: ['ks3'] },
				{ audience: ['pupil'], band: ['ks4'] },
				{ audience: ['teacher'], band: ['all'] },
				{ audience: [], band: [] },
			],
			words: {
				'0': ['settings', ''],
				'0,1': ['', 'stranger'],
				'1': ['', 'bluff'],
				'2': ['', 'framework'],
				'3': ['', 'nowhere'],
			},
		});
	});

	it('gives a pupil the words of their own band only', () => {
		expect(wordsFor(list, { audience: ['pupil', 'everyone'], band: ['ks3', 'all'] })).toEqual(['settings', 'stranger']);
	});

	it('gives staff the words of all bands', () => {
		expect(wordsFor(list, { audience: ['teacher', 'pupil'], type: ['Worksheet'] })).toEqual(
			expect.arrayContaining(['settings', 'stranger', 'bluff', 'framework']),
		);
	});

	it('gives nobody words where nothing may be found', () => {
		expect(wordsFor(list, {})).toEqual([]);
	});
});

describe('correction', () => {
	const known = ['settings', 'privacy', 'chat', 'friend', 'blackmail', 'cheat', 'screenshot'];

	it.each([
		['setings', 'settings'],
		['privcy', 'privacy'],
		['freind', 'friend'],
		['blackmale', 'blackmail'],
	])('takes %s for %s', (typed, meant) => {
		expect(correct(typed, known)).toBe(meant);
	});

	it('takes the first of words that are equally near, and the nearest before it', () => {
		expect(correct('chaat', known)).toBe('chat');
		expect(correct('chet', known)).toBe('chat');
	});

	it.each(['settings', 'screenshots', 'screenshotted', 'cat', 'shat', 'football', 'ks3s', 'zzzzzzz'])(
		'leaves %s as it is',
		(typed) => {
			expect(correct(typed, known)).toBe(typed);
		},
	);
});
