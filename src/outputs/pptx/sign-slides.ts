import type { ChooseItem } from '#lesson/mechanics/choose';
import { clueCells, clueColumns } from '../wording.ts';
import { addPages, fitPages } from './body-slides.ts';
import { feedbackNotes } from './choice-slides.ts';
import type { Piece } from './pieces.ts';
import { promptPiece } from './prompt.ts';
import { boxPiece } from './rows.ts';
import { run } from './runs.ts';
import type { Stage } from './stage.ts';
import { cells, tablePiece } from './table.ts';
import { bodyBox, tableSizes, teal } from './theme.ts';

const clueWidths = [1.9, 3.35, 4.4, 2.2];

/**
 * What turned out and the signs of it, once a class has decided; the feedback of every option is in the notes.
 *
 * @param answer what is right, where no slide before says so.
 */
export function addSignSlides(stage: Stage, title: string, item: ChooseItem, answer?: string): void {
	const pages = fitPages(title, (size) => signPieces(item, answer, size), tableSizes, [tableSizes[3]]);
	addPages(stage, title, pages, [item.outcome ?? '', ...feedbackNotes(item)].filter(Boolean));
}

function signPieces({ outcome, clues = [] }: ChooseItem, answer: string | undefined, size: number): Piece[] {
	const rows = clues.map((clue) => cells(clueCells(clue), size));
	const header = cells(clueColumns, size);
	return [
		...(outcome ? [boxPiece([run(outcome, 24, { bold: true, color: teal })], 24, bodyBox.w)] : []),
		...(answer ? [promptPiece(answer, 22)] : []),
		...(rows.length > 0 ? [tablePiece({ name: 'The signs', columns: clueWidths, header, rows }, size)] : []),
	];
}
