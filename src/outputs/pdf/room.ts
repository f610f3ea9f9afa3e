/** How much room things need, as far as that can be told without setting them. */
import type { PaperCell, Part } from '../paper/part.ts';
import { cellParts, innerParts, innerRuns } from '../paper/walk.ts';
import { longestPieces } from './letters.ts';
import type { DrawnRun } from './runs.ts';
import { drawnRuns } from './runs.ts';

/** Whether nothing stands in a cell. */
export function isEmpty(cell: PaperCell): boolean {
	return cellParts(cell).every(
		(part) => part.type === 'text' && part.runs.every((run) => run.type === 'words' && !run.text.trim()),
	);
}

/** How many of a column's longest pieces are measured: letters differ in width, so the longest need not be the widest. */
const measuredPieces = 4;

/** The pieces of text that decide how narrow a column may be. */
export function widestPieces(column: readonly PaperCell[]): string[] {
	const texts = column.flatMap(cellParts).flatMap(textsIn);
	return longestPieces(texts.join(' ')).slice(0, measuredPieces);
}

/** The texts in a part, with letters as wide as what is drawn among them or before them. */
function textsIn(part: Part): string[] {
	const mark = part.type === 'options' ? 'mmmm' : '';
	const own = `${mark}${drawnRuns(innerRuns(part)).map(inLetters).join('')}`;
	return [
		own,
		...innerParts(part)
			.flatMap(textsIn)
			.map((text) => (part.type === 'list' ? `mm${text}` : text)),
	];
}

function inLetters(run: DrawnRun): string {
	const drawn: Partial<Record<DrawnRun['type'], string>> = { blank: ' mmmm ', slot: ' mmmmmmmm ', break: ' ' };
	return run.type === 'words' ? run.text : (drawn[run.type] ?? 'm');
}

/** A line or two for each part, since most parts end in the middle of a line. */
const lettersAPart = 60;

/** About how many letters' room parts take; `null` where only setting them can tell. */
export function lettersIn(parts: readonly Part[]): number | null {
	let letters = 0;
	for (const part of parts) {
		const isPlain = part.type === 'list' || (part.type === 'text' && !part.size) || part.type === 'options';
		const inner = isPlain ? lettersIn(innerParts(part)) : null;
		if (inner === null) return null;
		const own = drawnRuns(innerRuns(part)).map(inLetters).join('').length;
		letters += lettersAPart + own + inner;
	}
	return letters;
}
