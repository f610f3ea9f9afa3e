import type { AnswerRow } from '../answer-rows.ts';
import { answerCells, answerNotes } from '../answer-rows.ts';
import { addPages, fitPages } from './body-slides.ts';
import type { Run } from './runs.ts';
import { run } from './runs.ts';
import type { Stage } from './stage.ts';
import { tablePiece } from './table.ts';
import { bodyBox, tableSizes } from './theme.ts';

/** A table of what could be chosen with what is said about it; the same is in the notes. */
export function addAnswerSlides(
	stage: Stage,
	title: string,
	rows: readonly AnswerRow[],
	notes = answerNotes(rows),
): void {
	const { header, shares, rows: texts } = answerCells(rows);
	const isRight = (index: number) => rows[index]?.isRight ?? false;
	const draw = (size: number) => texts.map((row, index) => rowCells(row, size, isRight(index)));
	addTableSlides(stage, title, { header, shares, draw }, notes);
}

/** A table over as many slides as it needs. */
export function addTableSlides(
	stage: Stage,
	title: string,
	table: { header: readonly string[]; shares: readonly number[]; draw(size: number): Run[][][]; centred?: number[] },
	notes: readonly string[],
): void {
	const total = table.shares.reduce((sum, share) => sum + share, 0);
	const columns = table.shares.map((share) => (bodyBox.w * share) / total);
	const piecesAt = (size: number) => {
		const header = table.header.map((text) => [run(text, Math.min(size, 18))]);
		const looks = table.centred ? { centred: table.centred, rowHeight: size / 36 } : {};
		return [tablePiece({ name: title, columns, header, rows: table.draw(size), ...looks }, size)];
	};
	addPages(stage, title, fitPages(title, piecesAt, tableSizes, [tableSizes[2], tableSizes[3]]), notes);
}

/** The cells of a row; what is right stands in bold, but for its reasons. */
function rowCells(texts: readonly string[], size: number, isRight: boolean): Run[][] {
	return texts.map((text, index) => [run(text, size, { bold: isRight && index < texts.length - 1 })]);
}
