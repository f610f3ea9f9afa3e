import type { OrderItem } from '#lesson/mechanics/order';
import { answerNotes, answerRows } from '../answer-rows.ts';
import { letteredCards } from '../paper-parts.ts';
import { addAnswerSlides } from './answer-slides.ts';
import { addPages, fitPages } from './body-slides.ts';
import { promptPiece } from './prompt.ts';
import { tiledRow } from './rows.ts';
import type { Stage } from './stage.ts';
import { bodyBox, bodySizes } from './theme.ts';

/** The cards with letters in the order first shown; then the right order, or what each does in a plan. */
export function addOrderSlides(stage: Stage, title: string, item: OrderItem, notes: readonly string[]): void {
	const how =
		item.does === 'sequence'
			? 'Pupils agree on an order in pairs and write down the letters. Then ask: which comes first?'
			: 'Pupils choose the letters that belong in a plan, in any order that helps. Nobody has to say what they chose.';
	const rows = letteredCards(item).map(({ letter, card }) => ({ letter, text: card.text }));
	addRows(stage, title, item.prompt, rows, [...notes, item.prompt, how]);
	const key = answerRows(item);
	const answer = `${title}: the answer`;
	if (item.does === 'plan') addAnswerSlides(stage, answer, key);
	else addRows(stage, answer, 'This is the order:', inOrder(item), answerNotes(key));
}

function inOrder(item: OrderItem): { letter: string; text: string }[] {
	const letters = new Map(letteredCards(item).map(({ letter, card }) => [card.id, letter]));
	return item.cards.map(({ id, text }, index) => ({ letter: `${index + 1}`, text: `${letters.get(id)}. ${text}` }));
}

function addRows(
	stage: Stage,
	title: string,
	prompt: string,
	rows: readonly { letter: string; text: string }[],
	notes: readonly string[],
): void {
	const piecesAt = (size: number) => rows.map(({ letter, text }) => tiledRow(letter, text, size, bodyBox.w));
	const headAt = (size: number) => [promptPiece(prompt, size)];
	addPages(stage, title, fitPages(title, piecesAt, bodySizes, [bodySizes[2], bodySizes[3]], headAt), notes);
}
