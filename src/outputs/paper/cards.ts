import type { OrderItem } from '#lesson/mechanics/order';
import type { SortItem } from '#lesson/mechanics/sort';
import { letterOf } from '#lesson/wording';
import { letteredCards } from '../paper-parts.ts';
import { numbered, onlyItems, tasksOf } from '../placed-task.ts';
import type { Part } from './part.ts';
import { words } from './part.ts';
import type { Sheet } from './sheet.ts';
import { heading, label, paragraph } from './text.ts';

const perRow = 2;
const cardHeight = 19;
const headingHeight = 10;

/** Every card that can be sorted or put in order, with the headings it goes under. Nothing if a lesson has none. */
export function drawCards(sheet: Sheet): Part[] {
	return tasksOf(sheet.lesson).flatMap((task) => {
		const items = numbered(task);
		const sorted = onlyItems(items, 'sort').flatMap(({ item }) => sortCards(item));
		const ordered = onlyItems(items, 'order').flatMap(({ item }) => orderCards(item));
		return sorted.length + ordered.length > 0 ? [heading(2, task.title), ...sorted, ...ordered] : [];
	});
}

function sortCards({ prompt, buckets, cards, isMatch }: SortItem): Part[] {
	const headings = buckets.map(({ text }, index) => cardWords(letterOf(index), text, !isMatch));
	return [
		...cardsHead(prompt),
		{ type: 'cards', perRow, millimetres: isMatch ? cardHeight : headingHeight, cards: headings },
		{
			type: 'cards',
			perRow,
			millimetres: cardHeight,
			cards: cards.map(({ text }, index) => cardWords(`${index + 1}`, text)),
		},
	];
}

function orderCards(item: OrderItem): Part[] {
	const cards = letteredCards(item).map(({ letter, card }) => cardWords(letter, card.text));
	return [...cardsHead(item.prompt), { type: 'cards', perRow, millimetres: cardHeight, cards }];
}

function cardsHead(prompt: string): Part[] {
	const cut = paragraph([{ type: 'scissors' }, ...words(' Cut along the dashed lines.')], { keepNext: true });
	return [label(prompt), cut];
}

/** What a card says, with the number or letter by which the answer sheet calls it. */
function cardWords(name: string, text: string, isHeading = false): Part[] {
	const runs = [...words(`${name}. `, { bold: true }), ...words(text, { bold: isHeading })];
	return [paragraph(runs, { close: true, ...(isHeading ? { centred: true } : {}) })];
}
