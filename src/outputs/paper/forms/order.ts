import type { OrderItem } from '#lesson/mechanics/order';
import { letteredCards } from '../../paper-parts.ts';
import type { Part } from '../part.ts';
import { boxCell, writingCell } from '../pen.ts';
import { headedTable } from '../table.ts';

/** How cards are put in order with a pen. */
export function orderRule({ does }: OrderItem): string {
	if (does === 'sequence') return 'Number them: 1 for what comes first.';
	return 'Tick what belongs in your plan. Then number what you ticked: 1 for what you would do first.';
}

/** The cards with room for a number; in a plan also with a box to tick. */
export function orderForm(item: OrderItem): Part {
	const cards = letteredCards(item).map(({ letter, card }) => `${letter}. ${card.text}`);
	if (item.does === 'sequence') {
		const rows = cards.map((text) => [text, writingCell()]);
		return headedTable([8, 2], ['What happened', 'Number'], rows, true);
	}
	const rows = cards.map((text) => [boxCell(), text, writingCell()]);
	return headedTable([1.3, 7, 1.7], ['In my plan', 'What to do', 'Number'], rows, true);
}
