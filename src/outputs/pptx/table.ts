import type PptxGenJS from 'pptxgenjs';
import type { Piece } from './pieces.ts';
import { gapBelow } from './pieces.ts';
import type { Run } from './runs.ts';
import { run } from './runs.ts';
import { textHeight } from './text-size.ts';
import { font, paleTeal, paper, teal } from './theme.ts';

/** What a table says; every cell is runs of text. */
export interface TableWords {
	/** Read out by screen readers. */
	name: string;
	/** Widths in inches. */
	columns: readonly number[];
	header: Run[][];
	rows: Run[][][];
	/** Columns whose text stands in the middle. */
	centred?: readonly number[];
	/** Rows below the heading are at least this high, in inches. */
	rowHeight?: number;
}

const marginX = 0.12;
const marginY = 0.07;

/** A table as one piece; it splits between rows and then repeats its heading row. */
export function tablePiece(words: TableWords, size: number): Piece {
	const heights = [words.header, ...words.rows].map((row, index) =>
		Math.max(rowHeight(row, words.columns, size, index === 0), index === 0 ? 0 : (words.rowHeight ?? 0)),
	);
	return {
		kind: 'drawn',
		height: heights.reduce((sum, height) => sum + height, gapBelow),
		draw: (slide, { x, y }) => drawTable(slide, words, heights, x, y),
		split: (room) => splitTable(words, size, heights, room),
	};
}

/** Plain cells. */
export function cells(texts: readonly string[], size: number, bold = false): Run[][] {
	return texts.map((text) => [run(text, size, { bold })]);
}

function rowHeight(row: readonly Run[][], columns: readonly number[], size: number, isHeader: boolean): number {
	const heights = row.map((runs, index) => {
		const text = runs
			.map((one) => `${one.text ?? ''}${one.options?.breakLine ? '\n' : ''}`)
			.join('')
			.replace(/\n$/, '');
		const isBold = isHeader || runs.some(({ options }) => options?.bold);
		return textHeight(text, runs[0]?.options?.fontSize ?? size, (columns[index] ?? 1) - 2 * marginX, isBold);
	});
	return Math.max(...heights) + 2 * marginY;
}

function splitTable(
	words: TableWords,
	size: number,
	heights: readonly number[],
	room: number,
): [Piece, Piece] | undefined {
	let used = gapBelow + (heights[0] ?? 0);
	const fitting = words.rows.findIndex((_, index) => {
		used += heights[index + 1] ?? 0;
		return used > room;
	});
	if (fitting < 1) return undefined;
	const part = (rows: Run[][][]) => tablePiece({ ...words, rows }, size);
	return [part(words.rows.slice(0, fitting)), part(words.rows.slice(fitting))];
}

function drawTable(slide: PptxGenJS.Slide, words: TableWords, heights: number[], x: number, y: number): void {
	const margin: [number, number, number, number] = [marginY, marginX, marginY, marginX];
	const border = { type: 'solid', pt: 1, color: teal } as const;
	const shared = {
		margin,
		border: [border, border, border, border] as PptxGenJS.TableCellProps['border'],
		fontFace: font,
	};
	const cell = (runs: Run[], column: number, looks: PptxGenJS.TableCellProps): PptxGenJS.TableCell => ({
		text: runs.map((one) => ({ text: one.text ?? '', options: { ...one.options } })) as PptxGenJS.TableCell[],
		options: {
			...shared,
			valign: 'top',
			...(words.centred?.includes(column) ? { align: 'center' } : {}),
			...looks,
		} as PptxGenJS.TableCellProps,
	});
	const header = words.header.map((runs, column) => {
		const light = runs.map((one) => ({ ...one, options: { ...one.options, color: paper, bold: true } }));
		return cell(light, column, { fill: { color: teal }, valign: 'middle' });
	});
	const rows = words.rows.map((row, index) =>
		row.map((runs, column) =>
			cell(runs, column, {
				fill: { color: index % 2 === 0 ? paper : paleTeal },
				...(words.rowHeight ? { valign: 'middle' } : {}),
			}),
		),
	);
	slide.addTable([header, ...rows], { x, y, colW: [...words.columns], rowH: heights, objectName: words.name });
}
