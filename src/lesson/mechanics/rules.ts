/** The rules at hand: browsers load those of each mechanic with its view, everything else takes all of them. */
import type { Rules } from './item.ts';
import type { Item, ItemOf, Mechanic } from './task.ts';

/** The rules that are at hand, by mechanic. */
export type RuleBook = { [M in Mechanic]?: Rules<ItemOf<M>> };

/**
 * The rules of an item.
 *
 * @throws when the book lacks the item's mechanic, which whoever loads the book must have seen to.
 */
export function rulesFor(book: RuleBook, item: Item): Rules<Item> {
	const rules = book[item.mechanic];
	if (!rules) throw new Error(`The rules of ${item.mechanic} are not loaded`);
	return rules as unknown as Rules<Item>;
}
