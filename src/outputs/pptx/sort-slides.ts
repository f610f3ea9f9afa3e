import type { SortItem } from '#lesson/mechanics/sort';
import { letterOf } from '#lesson/wording';
import { answerNotes, answerRows } from '../answer-rows.ts';
import { bucketsFor } from '../brief-answer.ts';
import { addTableSlides } from './answer-slides.ts';
import { addPages, fitPages } from './body-slides.ts';
import { promptPiece } from './prompt.ts';
import { tiledRow, tileGrid } from './rows.ts';
import { run } from './runs.ts';
import type { Stage } from './stage.ts';
import { bodyBox, bodySizes } from './theme.ts';

/** The cards with numbers and where they can go with letters, then where each one belongs. */
export function addSortSlides(stage: Stage, title: string, item: SortItem, notes: readonly string[]): void {
	const how = item.isMatch
		? 'Read out a number. Pupils say the letter of the answer that fits.'
		: 'Read out one card at a time. Pupils show the letter with their fingers: 1 for A, 2 for B, and so on.';
	const spoken = [...notes, item.prompt, how, 'Ask why before you show the answer.'];
	if (item.isMatch) addMatchSlides(stage, title, item, spoken);
	else addCardSlides(stage, title, item, spoken);
	addTableSlides(stage, `${title}: the answer`, answerTable(item), answerNotes(answerRows(item)));
}

/** One row a card; what is said about other places is in the notes. */
function answerTable(item: SortItem) {
	const draw = (size: number) =>
		item.cards.map((card, index) => {
			const [best, other] = bucketsFor(item, card).map(({ letter, text }) => `${letter}. ${text}`);
			const cell = (text: string, bold = false) => [run(text, size, { bold })];
			const where = other ? `${best} (also ${other})` : `${best}`;
			return [cell(`${index + 1}. ${card.text}`), cell(where, true), cell(card.fits[0]?.feedback ?? '')];
		});
	return { header: ['Card', 'Where it goes', 'Why'], shares: [4, 2.6, 4], draw };
}

function addCardSlides(stage: Stage, title: string, { prompt, buckets, cards }: SortItem, notes: string[]): void {
	const letters = buckets.map((_, index) => letterOf(index));
	const texts = buckets.map(({ text }) => text);
	const headAt = (size: number) => [promptPiece(prompt, size), tileGrid(letters, texts, 20, bodyBox.w)];
	const piecesAt = (size: number) => cards.map(({ text }, index) => tiledRow(`${index + 1}`, text, size, bodyBox.w));
	addPages(stage, title, fitPages(title, piecesAt, bodySizes, [bodySizes[2], bodySizes[3]], headAt), notes);
}

/** Worries and answers in two columns of equal length. What stands in one row does not belong together. */
function addMatchSlides(stage: Stage, title: string, { cards, buckets, prompt }: SortItem, notes: string[]): void {
	const draw = (size: number) =>
		cards.map(({ text }, index) => [
			[run(`${index + 1}. ${text}`, size)],
			[run(`${letterOf(index)}. ${buckets[index]?.text ?? ''}`, size)],
		]);
	addTableSlides(stage, title, { header: [prompt, 'Answers, mixed up'], shares: [1, 1], draw }, notes);
}
