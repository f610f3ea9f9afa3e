import { describe, expect, it } from 'vitest';
import type { SortItem } from './sort.ts';
import { bucketOf, place, sortRules } from './sort.ts';

const item: SortItem = {
	mechanic: 'sort',
	id: 'cards',
	prompt: 'Which is it?',
	buckets: [
		{ id: 'rush', text: 'Rush' },
		{ id: 'secret', text: 'Secret' },
		{ id: 'gift', text: 'Gift' },
	],
	isScale: false,
	isMatch: false,
	cards: [
		{
			id: 'ours',
			text: 'Just ours',
			fits: [
				{ bucket: 'secret', verdict: 'right', feedback: 'It keeps others out.' },
				{ bucket: 'rush', verdict: 'partly', feedback: 'It can rush too.' },
			],
			otherwise: 'Look at who is left out.',
		},
		{
			id: 'our',
			text: 'Tonight',
			fits: [{ bucket: 'rush', verdict: 'right', feedback: 'No time to think.' }],
			otherwise: 'Look at the time.',
		},
	],
};

describe('sorting', () => {
	it('keeps one bucket a card, and drops what there is none of', () => {
		const chosen = ['our:rush', 'ours:gone', 'gone:rush', 'our:gift', 'ours:secret'];
		expect(sortRules.clean(item, chosen)).toEqual(['our:rush']);
		expect(sortRules.clean(item, ['our:rush', 'ours:secret'])).toEqual(['ours:secret', 'our:rush']);
	});

	it('is ready when every card is somewhere', () => {
		expect(sortRules.isReady(item, ['our:rush'])).toBe(false);
		expect(sortRules.isReady(item, ['our:rush', 'ours:gift'])).toBe(true);
	});

	it('is right when every card is where it fits best', () => {
		expect(sortRules.isRight(item, ['our:rush', 'ours:secret'])).toBe(true);
		expect(sortRules.isRight(item, ['our:rush', 'ours:rush'])).toBe(false);
		expect(sortRules.isRight(item, ['ours:secret'])).toBe(false);
	});

	it('tells of each placed card: right, partly right, or something to look at', () => {
		expect(sortRules.remarks(item, ['ours:rush', 'our:gift'])).toEqual([
			{ about: 'Just ours → Rush', verdict: 'partly', text: 'It can rush too.' },
			{ about: 'Tonight → Gift', verdict: 'wrong', text: 'Look at the time.' },
		]);
		expect(sortRules.remarks(item, ['ours:secret'])).toEqual([
			{ about: 'Just ours → Secret', verdict: 'right', text: 'It keeps others out.' },
		]);
	});

	it('has nothing to tell of what was not chosen, and all fits in its key', () => {
		expect(sortRules.others(item, ['ours:rush'])).toEqual([]);
		expect(sortRules.key(item).map(({ about }) => about)).toEqual([
			'Just ours → Secret',
			'Just ours → Rush',
			'Tonight → Rush',
		]);
	});

	it('does not lose its words over a bucket that is not there', () => {
		expect(sortRules.remarks(item, ['our:gone'])).toEqual([
			{ about: 'Tonight → ', verdict: 'wrong', text: 'Look at the time.' },
		]);
	});

	it('moves a card from bucket to bucket and out again', () => {
		const moved = place(place(['ours:gift'], 'our', 'rush'), 'our', 'secret');
		expect(moved).toEqual(['ours:gift', 'our:secret']);
		expect(bucketOf(moved, 'our')).toBe('secret');
		expect(bucketOf(place(moved, 'our', undefined), 'our')).toBeUndefined();
	});
});
