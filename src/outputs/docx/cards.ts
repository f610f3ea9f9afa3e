import { Paragraph, TextRun } from 'docx';
import type { OrderItem } from '#lesson/mechanics/order';
import type { SortItem } from '#lesson/mechanics/sort';
import { letterOf } from '#lesson/wording';
import { letteredCards } from '../paper-parts.ts';
import type { NumberedItem } from '../placed-task.ts';
import { numbered, onlyItems, tasksOf } from '../placed-task.ts';
import type { Sheet } from './sheet.ts';
import type { Piece } from './table.ts';
import { cutTable } from './table.ts';
import { heading, paragraph } from './text.ts';
import { closeLines } from './theme.ts';

const cardsAcross = 2;
const cardHeight = 1100;
const headingHeight = 560;

/** Every card that can be sorted or put in order, with the headings it goes under. Nothing if a lesson has none. */
export function drawCards(sheet: Sheet): Piece[] {
	return tasksOf(sheet.lesson).flatMap((task) => {
		const items = numbered(task);
		const sorted = onlyItems(items, 'sort').flatMap((one) => sortCards(one, sheet));
		const ordered = onlyItems(items, 'order').flatMap((one) => orderCards(one, sheet));
		return sorted.length + ordered.length > 0 ? [heading(2, task.title), ...sorted, ...ordered] : [];
	});
}

function sortCards({ item }: NumberedItem<SortItem>, sheet: Sheet): Piece[] {
	const headings = item.buckets.map(({ text }, index) => cardWords(letterOf(index), text, !item.isMatch));
	const cards = item.cards.map(({ text }, index) => cardWords(`${index + 1}`, text));
	return [
		...cardsHead(item.prompt),
		...cutTable(sheet.width, cardsAcross, headings, item.isMatch ? cardHeight : headingHeight),
		...cutTable(sheet.width, cardsAcross, cards, cardHeight),
	];
}

function orderCards({ item }: NumberedItem<OrderItem>, sheet: Sheet): Piece[] {
	const cards = letteredCards(item).map(({ letter, card }) => cardWords(letter, card.text));
	return [...cardsHead(item.prompt), ...cutTable(sheet.width, cardsAcross, cards, cardHeight)];
}

function cardsHead(prompt: string): Piece[] {
	// Arial has no scissors; Word and LibreOffice take them from a font that has, and the words say the same.
	const scissors = new TextRun({ text: '✂ ', font: 'Segoe UI Symbol' });
	const words = new TextRun('Cut along the dashed lines.');
	return [
		paragraph(prompt, { bold: true }, { keepNext: true }),
		new Paragraph({ keepNext: true, children: [scissors, words] }),
	];
}

/** What a card says, with the number or letter by which the answer sheet calls it. */
function cardWords(name: string, text: string, isHeading = false): Piece[] {
	const children = [new TextRun({ text: `${name}. `, bold: true }), new TextRun({ text, bold: isHeading })];
	return [new Paragraph({ spacing: { ...closeLines, after: 0 }, alignment: isHeading ? 'center' : 'left', children })];
}
