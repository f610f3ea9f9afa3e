/** Tables of Word, bare: widths in twentieths of a point, cells of things already drawn. */
import type { IBorderOptions, ITableCellBorders } from 'docx';
import {
	HeightRule,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import { boldLine, cutLine, hairline, noLine, teal } from './theme.ts';

/** What a cell or a page holds. */
export type Piece = Paragraph | Table;

/** A paragraph of no height, between tables, which Word would join, and after them. */
export function gap(): Paragraph {
	return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] });
}

/** A row of a table that never breaks over pages. */
export interface Row {
	cells: Piece[][];
	/** The least height. */
	height?: number;
	/** Stays on the page of the next row. */
	keepNext: boolean;
}

/** A table with a heading row that repeats on every page, on a tint. */
export function headedTable(
	widths: readonly number[],
	header: readonly Piece[][],
	rows: readonly Row[],
	tint: string,
): Piece[] {
	const cells = (row: readonly Piece[][], fill?: string) =>
		row.map((cell, at) => tableCell(cell, widths[at] ?? 0, fill));
	const head = new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: cells(header, tint) });
	const body = rows.map(({ cells: row, height, keepNext }) => {
		return new TableRow({ cantSplit: true, keepNext, ...atLeast(height), children: cells(row) });
	});
	return [plainTable(widths, [head, ...body], true), gap()];
}

function atLeast(height: number | undefined) {
	return height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } };
}

function tableCell(children: Piece[], width: number, fill?: string): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { top: 50, bottom: 40, left: 110, right: 110 },
		verticalAlign: VerticalAlignTable.TOP,
		...(fill ? { shading: { fill } } : {}),
		borders: edges(hairline),
		children: closed(children),
	});
}

/** Word repairs a file in which a cell ends with a table. */
function closed(children: Piece[]): Piece[] {
	return children.at(-1) instanceof Paragraph ? children : [...children, gap()];
}

function plainTable(columns: readonly number[], rows: TableRow[], firstRow: boolean): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
		columnWidths: [...columns],
		tableLook: { firstRow, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
		rows,
	});
}

function edges(border: IBorderOptions): ITableCellBorders {
	return { top: border, bottom: border, left: border, right: border };
}

/** How much less wide things are in a box, a frame or a cut-out card. */
export const boxPadding = 360;

/** Things in a box on a tint, with a strong left edge. */
export function markedBox(width: number, children: Piece[], fill: string): Piece[] {
	const cell = new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { top: 110, bottom: 0, left: 200, right: 160 },
		shading: { fill },
		borders: { ...edges(noLine), left: { ...boldLine, size: 36, color: teal } },
		children: closed(children),
	});
	return [plainTable([width], [new TableRow({ children: [cell] })], false), gap()];
}

/** Things in a plain border, as one piece that does not break over pages. */
export function frame(width: number, children: Piece[]): Piece[] {
	const margins = { top: 80, bottom: 60, left: 200, right: 160 };
	const cell = new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins,
		borders: edges(boldLine),
		children: closed(children),
	});
	return [plainTable([width], [new TableRow({ cantSplit: true, children: [cell] })], false), gap()];
}

/** Cards to cut out, in rows of equal cards with dashed borders, each at least so high. */
export function cutTable(cardWidth: number, perRow: number, cards: readonly Piece[][], height: number): Piece[] {
	const rows = Array.from({ length: Math.ceil(cards.length / perRow) }, (_, row) => {
		const inRow = Array.from({ length: perRow }, (_, at) => cards[row * perRow + at] ?? [gap()]);
		return new TableRow({
			cantSplit: true,
			...atLeast(height),
			children: inRow.map((children) => cutCell(children, cardWidth)),
		});
	});
	const widths = Array.from({ length: perRow }, () => cardWidth);
	return [plainTable(widths, rows, false), gap()];
}

function cutCell(children: Piece[], width: number): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { top: 140, bottom: 100, left: 200, right: 160 },
		verticalAlign: VerticalAlignTable.CENTER,
		borders: edges(cutLine),
		children: closed(children),
	});
}

/** How much less wide things are in a part of a card. */
export const cardPadding = 320;

/** A card: something narrow at the left, more beside it, the rest below both, a border round all. Stays on one page. */
export function card(width: number, leftWidth: number, left: Piece[], right: Piece[], below: Piece[]): Piece[] {
	const widths = [leftWidth, width - leftWidth];
	const hasMore = below.length > 0;
	const bottom = hasMore ? noLine : boldLine;
	const top = [
		cardCell(left, leftWidth, { ...edges(boldLine), right: noLine, bottom }),
		cardCell(right, width - leftWidth, { ...edges(boldLine), left: noLine, bottom }),
	];
	const rest = cardCell(below, width, { ...edges(boldLine), top: noLine }, 2);
	const rows = [
		new TableRow({ cantSplit: true, keepNext: hasMore, children: top }),
		...(hasMore ? [new TableRow({ cantSplit: true, children: [rest] })] : []),
	];
	return [plainTable(widths, rows, false), gap()];
}

function cardCell(children: Piece[], width: number, borders: ITableCellBorders, columnSpan = 1): TableCell {
	const margins = { top: columnSpan > 1 ? 0 : 80, bottom: 40, left: 160, right: 160 };
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins,
		borders,
		columnSpan,
		children: closed(children),
	});
}
