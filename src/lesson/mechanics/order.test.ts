import { describe, expect, it } from 'vitest';
import type { OrderItem } from './order.ts';
import { orderRules, pairsRight } from './order.ts';

const item = (
	does: OrderItem['does'],
	...cards: [id: string, role: OrderItem['cards'][number]['role']][]
): OrderItem => ({
	mechanic: 'order',
	id: 'order',
	prompt: 'In which order?',
	does,
	cards: cards.map(([id, role]) => ({ id, text: `Card ${id}`, role, feedback: `On ${id}` })),
	shown: cards.map(([id]) => id).reverse(),
});
const story = item('sequence', ['a', 'needed'], ['b', 'needed'], ['c', 'needed'], ['d', 'needed']);
const plan = item('plan', ['stop', 'needed'], ['tell', 'needed'], ['keep', 'fine'], ['pay', 'decoy']);

describe('putting a story in order', () => {
	it('keeps known cards once each, in the order chosen', () => {
		expect(orderRules.clean(story, ['c', 'z', 'a', 'c'])).toEqual(['c', 'a']);
	});

	it('is ready with all cards', () => {
		expect(
			[
				['a', 'b', 'c'],
				['d', 'c', 'b', 'a'],
			].map((chosen) => orderRules.isReady(story, chosen)),
		).toEqual([false, true]);
	});

	it('is right in the one order in which it happened', () => {
		expect(orderRules.isRight(story, ['a', 'b', 'c', 'd'])).toBe(true);
		expect(orderRules.isRight(story, ['a', 'c', 'b', 'd'])).toBe(false);
	});

	it('calls a card right in its place and partly right behind its neighbour', () => {
		const verdicts = orderRules.remarks(story, ['d', 'b', 'c', 'a']).map(({ verdict }) => verdict);
		expect(verdicts).toEqual(['wrong', 'right', 'right', 'wrong']);
		expect(orderRules.remarks(story, ['b', 'c', 'd', 'a']).map(({ verdict }) => verdict)).toEqual([
			'wrong',
			'partly',
			'partly',
			'wrong',
		]);
	});

	it('counts neighbours that stand as they should, also of a story that is not finished', () => {
		expect(pairsRight(story, ['b', 'c', 'd', 'a'])).toEqual({ right: 2, of: 3 });
		expect(pairsRight(story, ['b'])).toEqual({ right: 0, of: 3 });
		expect(pairsRight({ ...story, cards: [] }, [])).toEqual({ right: 0, of: 0 });
	});
});

describe('building a plan', () => {
	it('is ready with any card', () => {
		expect([[], ['tell']].map((chosen) => orderRules.isReady(plan, chosen))).toEqual([false, true]);
	});

	it('is right in any order that has what is needed and no decoy', () => {
		expect(orderRules.isRight(plan, ['tell', 'stop'])).toBe(true);
		expect(orderRules.isRight(plan, ['keep', 'stop', 'tell'])).toBe(true);
		expect(orderRules.isRight(plan, ['stop', 'keep'])).toBe(false);
		expect(orderRules.isRight(plan, ['stop', 'tell', 'pay'])).toBe(false);
	});

	it('tells of the chosen cards in their order, of the others, and of all', () => {
		expect(orderRules.remarks(plan, ['pay', 'gone', 'tell'])).toEqual([
			{ about: 'Card pay', verdict: 'wrong', text: 'On pay' },
			{ about: 'Card tell', verdict: 'right', text: 'On tell' },
		]);
		expect(orderRules.others(plan, ['pay', 'tell']).map(({ text }) => text)).toEqual(['On stop', 'On keep']);
		expect(orderRules.key(story).map(({ verdict }) => verdict)).toEqual(['right', 'right', 'right', 'right']);
	});
});
