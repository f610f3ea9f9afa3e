/** The *order* mechanic: bring cards into an order, or build a plan from some of them. */
import type { ItemBase, Remark, Rules, Verdict } from './item.ts';

export interface OrderCard {
	id: string;
	text: string;
	/** In a plan: `needed` in every one, `fine` anywhere, `decoy` opens a kind answer. In a sequence all are `needed`. */
	role: 'needed' | 'fine' | 'decoy';
	feedback: string;
}

export interface OrderItem extends ItemBase {
	mechanic: 'order';
	/**
	 * `sequence`: all cards, and `cards` stand in the right order. `plan`: a pupil picks cards; any order is right that
	 * has all needed ones and no decoy.
	 */
	does: 'sequence' | 'plan';
	cards: OrderCard[];
	/** The ids of the cards in the order in which they are first shown. */
	shown: string[];
}

/** `chosen` holds ids of cards, first to last. */
export const orderRules: Rules<OrderItem> = {
	clean({ cards }, chosen) {
		return [...new Set(chosen)].filter((id) => cards.some((card) => card.id === id));
	},
	isReady: ({ does, cards }, chosen) => (does === 'sequence' ? chosen.length === cards.length : chosen.length > 0),
	isRight({ does, cards }, chosen) {
		if (does === 'sequence') return cards.every(({ id }, index) => chosen[index] === id);
		return cards.every(({ id, role }) => role === 'fine' || (role === 'needed') === chosen.includes(id));
	},
	remarks: (item, chosen) =>
		chosen.flatMap((id) => {
			const card = item.cards.find((one) => one.id === id);
			return card ? [remark(item, card, chosen)] : [];
		}),
	others: (item, chosen) =>
		item.cards.filter(({ id }) => !chosen.includes(id)).map((card) => remark(item, card, undefined)),
	key: (item) => item.cards.map((card) => remark(item, card, undefined)),
};

/** How many neighbours of a sequence stand as they should: partial credit. */
export function pairsRight({ cards }: OrderItem, chosen: readonly string[]): { right: number; of: number } {
	const right = cards.slice(1).filter(({ id }, index) => {
		const at = chosen.indexOf(id);
		return at > 0 && chosen[at - 1] === cards[index]?.id;
	});
	return { right: right.length, of: Math.max(0, cards.length - 1) };
}

function remark(item: OrderItem, card: OrderCard, chosen: readonly string[] | undefined): Remark {
	return { about: card.text, verdict: verdictOf(item, card, chosen), text: card.feedback };
}

/** In a sequence a card is right in its place, and partly right next to a neighbour; without an order it is right. */
function verdictOf(
	{ does, cards }: OrderItem,
	{ id, role }: OrderCard,
	chosen: readonly string[] | undefined,
): Verdict {
	if (does === 'plan') return role === 'decoy' ? 'wrong' : 'right';
	if (!chosen) return 'right';
	const place = cards.findIndex((card) => card.id === id);
	if (chosen[place] === id) return 'right';
	const at = chosen.indexOf(id);
	const follows = place > 0 && at > 0 && chosen[at - 1] === cards[place - 1]?.id;
	return follows ? 'partly' : 'wrong';
}
