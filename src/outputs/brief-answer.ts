import type { Verdict } from '#lesson/mechanics/item';
import type { MarkItem } from '#lesson/mechanics/mark';
import { markParts } from '#lesson/mechanics/mark';
import type { OrderItem } from '#lesson/mechanics/order';
import type { SetItem } from '#lesson/mechanics/set';
import type { SortItem } from '#lesson/mechanics/sort';
import type { Item } from '#lesson/mechanics/task';
import { letterOf } from '#lesson/wording';
import { cardLetter, letteredCards } from './paper-parts.ts';

/** The answer in a line or two, as the short key of a plan has it. */
export function briefAnswer(item: Item): string {
	if (item.outcome) return item.outcome;
	switch (item.mechanic) {
		case 'choose':
			return rightOptions(item.options);
		case 'mark':
			return briefMark(item);
		case 'sort':
			return briefSort(item);
		case 'order':
			return briefOrder(item);
		case 'branch':
			return 'Nothing is right or wrong here: every way ends with help.';
		case 'set':
			return briefSet(item);
		/* v8 ignore next -- @preserve */
		default:
			return item satisfies never;
	}
}

/** The right ones of some options with their letters. */
export function rightOptions(options: readonly { text: string; verdict: Verdict }[]): string {
	return options
		.flatMap(({ text, verdict }, index) => (verdict === 'right' ? [`${letterOf(index)}. ${text}`] : []))
		.join(' · ');
}

function briefMark(item: MarkItem): string {
	const found = markParts(item).flatMap(({ text, verdict }, index) =>
		verdict === 'right' ? [`${index + 1} “${text}”`] : [],
	);
	const reason = item.reasons.length > 0 ? ` In common: ${rightOptions(item.reasons)}` : '';
	return `${item.does === 'trim' ? 'Trim' : 'Mark'} ${found.join(', ')}.${reason}`;
}

function briefSort(item: SortItem): string {
	const pair = (card: SortItem['cards'][number], index: number) => {
		const [best, ...others] = bucketsFor(item, card).map(({ letter }) => letter);
		return `${index + 1} ${best}${others.length > 0 ? ` (also ${others.join(', ')})` : ''}`;
	};
	return item.cards.map(pair).join(' · ');
}

/** The buckets a card fits, best first, with their letters. On a scale the right one alone. */
export function bucketsFor(
	{ buckets, isScale }: SortItem,
	{ fits }: SortItem['cards'][number],
): { letter: string; text: string }[] {
	const wanted = isScale ? fits.filter(({ verdict }) => verdict === 'right') : fits;
	return wanted.flatMap(({ bucket }) => {
		const index = buckets.findIndex(({ id }) => id === bucket);
		return buckets.slice(index, index + 1).map(({ text }) => ({ letter: letterOf(index), text }));
	});
}

function briefOrder(item: OrderItem): string {
	if (item.does === 'sequence') return item.cards.map(({ id }) => cardLetter(item, id)).join(', ');
	const letters = (role: 'needed' | 'decoy') =>
		letteredCards(item)
			.filter(({ card }) => card.role === role)
			.map(({ letter }) => letter)
			.join(', ');
	return `Any order with ${letters('needed')} in it and without ${letters('decoy')}.`;
}

function briefSet({ settings }: SetItem): string {
	const fitting = ({ options }: SetItem['settings'][number]) =>
		options.flatMap(({ effect }, index) => (effect === 'fits' || effect === 'harmless' ? [letterOf(index)] : []));
	return settings.map((setting, index) => `${index + 1} ${fitting(setting).join(' or ')}`).join(' · ');
}
