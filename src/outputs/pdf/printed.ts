/** A paper document as plain data that Typst draws: pictures brought in, signs named, words that break. */
import type { PaperCell, PaperDocument, Part } from '../paper/part.ts';
import { cellParts } from '../paper/walk.ts';
import { qrPicture } from '../qr.ts';
import { printedRuns, printedText } from './letters.ts';
import { isEmpty, lettersIn, widestPieces } from './room.ts';
import { drawnRuns } from './runs.ts';

/** A part or a document as `typst/` reads it. Keys are those of `../paper/part.ts`, and more beside them. */
type Printed = Record<string, unknown>;

/** A picture of `content/pictures/` as SVG text. */
export type Pictures = (src: string) => string;

/** A document as data for Typst. */
export function printedSheet(document: PaperDocument, pictures: Pictures): Printed {
	const { look, landscape, title, parts } = document;
	const titles = { title: printedText(title), titleRuns: printedRuns({ type: 'words', text: title }) };
	return { look, landscape, ...titles, parts: printedParts(parts, pictures) };
}

function printedParts(parts: readonly Part[], pictures: Pictures): Printed[] {
	return parts.map((part, at) => ({ ...printedPart(part, pictures), keepNext: keepsNext(part, parts[at + 1]) }));
}

/** A question stays with what it is answered on, and a list with what follows where its last words do. */
function keepsNext(part: Part, next: Part | undefined): boolean {
	if (part.type === 'list') return keepsNext(part.items.at(-1)?.at(-1) ?? { type: 'lines', count: 0 }, undefined);
	if (part.type !== 'text') return false;
	return part.keepNext === true || (next !== undefined && ['lines', 'options', 'room'].includes(next.type));
}

function printedPart(part: Part, pictures: Pictures): Printed {
	const all = (parts: readonly Part[]) => printedParts(parts, pictures);
	switch (part.type) {
		case 'heading':
		case 'text':
			return { ...part, runs: drawnRuns(part.runs) };
		case 'list':
			return { ...part, items: part.items.map(all) };
		case 'options':
			return { ...part, options: part.options.map(({ letter, runs }) => ({ letter, runs: drawnRuns(runs) })) };
		case 'picture':
			return { ...part, alt: printedText(part.alt).trim(), svg: pictures(part.src) };
		case 'qr':
			return { ...part, alt: printedText(part.alt).trim(), svg: qrPicture(part.address) };
		case 'table':
			return printedTable(part, all);
		case 'box':
		case 'frame':
			return { ...part, parts: all(part.parts), letters: lettersIn(part.parts) };
		case 'card':
			return printedCard(part, all);
		case 'cards':
			return { ...part, cards: part.cards.map(all) };
		case 'lines':
		case 'room':
			return part;
		/* v8 ignore next -- @preserve */
		default:
			return part satisfies never;
	}
}

/** An empty row is there to be written in. */
const writingRoom = { type: 'room', millimetres: 9 } satisfies Part;

type All = (parts: readonly Part[]) => Printed[];

function printedTable(table: Extract<Part, { type: 'table' }>, all: All): Printed {
	const { header, rows } = table;
	const cell = (cell: PaperCell) => all(cellParts(cell));
	const row = (cells: readonly PaperCell[]) =>
		cells.every(isEmpty) ? cells.map(() => [writingRoom]) : cells.map(cell);
	const widest = header.map((_, at) => widestPieces([header, ...rows].map((row) => row[at] ?? '')));
	const letters = rows.map((row) => row.map((cell) => lettersIn(cellParts(cell))));
	return { ...table, header: header.map(cell), rows: rows.map(row), widest, letters };
}

function printedCard(card: Extract<Part, { type: 'card' }>, all: All): Printed {
	const { left, right, below } = card;
	const letters = lettersIn([...left, ...right, ...below]);
	return { ...card, left: all(left), right: all(right), below: all(below), letters };
}
