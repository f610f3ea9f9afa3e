import { describe, expect, it } from 'vitest';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import type { SortItem } from '../mechanics/sort.ts';
import { sortRules } from '../mechanics/sort.ts';
import { taskOf } from './registry.ts';

const itemOf = (id: string) => {
	const activity = fixtureActivities[id];
	if (!activity) throw new Error(id);
	return taskOf(id, activity, {}).items[0] as SortItem;
};
const verdict = (item: SortItem, card: string, bucket: string) =>
	sortRules.remarks(item, [`${card}:${bucket}`])[0]?.verdict;

describe('name the tactic', () => {
	it('takes the first tactic a card fits for right and the second for partly right', () => {
		const item = itemOf('ks3/called');
		expect(['secrecy', 'flattery', 'hurry'].map((tactic) => verdict(item, 'our-thing', tactic))).toEqual([
			'right',
			'partly',
			'wrong',
		]);
		expect(item).toMatchObject({ isScale: false, isMatch: false });
	});
});

describe('the check ladder', () => {
	it('takes the step beside the right one for partly right', () => {
		const item = itemOf('ks3/ladder');
		const rungs = item.buckets.map(({ id }) => id);
		const verdicts = (card: string) => rungs.map((rung) => verdict(item, card, rung));
		expect(verdicts('video')).toEqual(['right', 'partly', 'wrong']);
		expect(verdicts('friend')).toEqual(['partly', 'right', 'partly']);
		expect(verdicts('met')).toEqual(['wrong', 'partly', 'right']);
		expect(item).toMatchObject({ isScale: true, isMatch: false });
	});

	it('puts the best step first among those that a check fits', () => {
		expect(itemOf('ks3/ladder').cards.map(({ fits }) => fits[0]?.bucket)).toEqual(['nothing', 'helps', 'strong']);
	});
});

describe('worries and true answers', () => {
	it('takes its own answer alone for right, and calls the others true as well', () => {
		const item = itemOf('ks3/worries');
		expect(['trouble', 'late', 'alone'].map((id) => verdict(item, 'late', id))).toEqual(['partly', 'right', 'partly']);
		expect(sortRules.remarks(item, ['late:alone'])[0]?.text).toBe(
			'That is true as well. This worry has an answer of its own: There is help at any time.',
		);
		expect(item.isMatch).toBe(true);
	});

	it('shows no answer beside its worry', () => {
		const { cards, buckets } = itemOf('ks3/worries');
		expect(cards.filter(({ id }, index) => buckets[index]?.id === id)).toEqual([]);
	});
});
