import type { IBorderOptions, ITableCellBorders } from 'docx';
import {
	HeightRule,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
} from 'docx';
import { boldLine, closeLines, cutLine, hairline, noLine, teal, tint } from './theme.ts';

/** What a cell or a page holds. */
export type Piece = Paragraph | Table;

/** A cell: plain text, or paragraphs and tables. */
export type Cell = string | Piece[];

/** A paragraph of no height, between tables, which Word would join, and after them. */
export function gap(): Paragraph {
	return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] });
}

/**
 * A table with a heading row that repeats on every page.
 *
 * @param shares how wide the columns are, relative to each other.
 * @param isTogether whether it should stand on one page.
 */
export function headedTable(
	width: number,
	shares: readonly number[],
	header: readonly Cell[],
	rows: readonly Cell[][],
	isTogether = false,
): Piece[] {
	const widths = columnWidths(width, shares);
	const cells = (row: readonly Cell[], isHeader: boolean) =>
		row.map((cell, index) => tableCell(cell, widths[index] ?? 0, isHeader));
	const head = new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: cells(header, true) });
	const body = rows.map((row, index) => {
		const keepNext = isTogether && index < rows.length - 1;
		return new TableRow({ cantSplit: true, keepNext, children: cells(row, false) });
	});
	return [plainTable(width, widths, [head, ...body], true), gap()];
}

function columnWidths(width: number, shares: readonly number[]): number[] {
	const total = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => Math.floor((width * share) / total));
}

function tableCell(cell: Cell, width: number, isHeader: boolean): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { top: 50, bottom: 40, left: 110, right: 110 },
		verticalAlign: VerticalAlignTable.TOP,
		...(isHeader ? { shading: { fill: tint } } : {}),
		borders: edges(hairline),
		children: typeof cell === 'string' ? [cellText(cell, isHeader)] : cell,
	});
}

/** A line of a cell. */
export function cellText(text: string, bold = false): Paragraph {
	const spacing = { ...closeLines, after: 20 };
	return new Paragraph({ spacing, keepLines: true, children: [new TextRun({ text, bold })] });
}

function plainTable(width: number, columns: readonly number[], rows: TableRow[], firstRow: boolean): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: width, type: WidthType.DXA },
		columnWidths: columns,
		tableLook: { firstRow, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
		rows,
	});
}

function edges(border: IBorderOptions): ITableCellBorders {
	return { top: border, bottom: border, left: border, right: border };
}

/** Things in a box with a strong left edge. */
export function markedBox(width: number, children: Piece[]): Piece[] {
	const cell = new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { top: 110, bottom: 0, left: 200, right: 160 },
		shading: { fill: tint },
		borders: { ...edges(noLine), left: { ...boldLine, size: 36, color: teal } },
		children,
	});
	return [plainTable(width, [width], [new TableRow({ children: [cell] })], false), gap()];
}

/** Things in a plain border, as one piece that does not break over pages. */
export function frame(width: number, children: Piece[]): Piece[] {
	const margins = { top: 80, bottom: 60, left: 200, right: 160 };
	const cell = new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins,
		borders: edges(boldLine),
		children,
	});
	return [plainTable(width, [width], [new TableRow({ cantSplit: true, children: [cell] })], false), gap()];
}

/** Cards to cut out, in rows of equal cards with dashed borders. */
export function cutTable(width: number, perRow: number, cards: readonly Piece[][], height: number): Piece[] {
	const cardWidth = Math.floor(width / perRow);
	const rows = Array.from({ length: Math.ceil(cards.length / perRow) }, (_, row) => {
		const inRow = Array.from({ length: perRow }, (_, at) => cards[row * perRow + at] ?? [gap()]);
		return new TableRow({
			cantSplit: true,
			height: { value: height, rule: HeightRule.ATLEAST },
			children: inRow.map((children) => cutCell(children, cardWidth)),
		});
	});
	const widths = Array.from({ length: perRow }, () => cardWidth);
	return [plainTable(width, widths, rows, false), gap()];
}

function cutCell(children: Piece[], width: number): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { top: 140, bottom: 100, left: 200, right: 200 },
		verticalAlign: VerticalAlignTable.CENTER,
		borders: edges(cutLine),
		children,
	});
}

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
	return [plainTable(width, widths, rows, false), gap()];
}

function cardCell(children: Piece[], width: number, borders: ITableCellBorders, columnSpan = 1): TableCell {
	const margins = { top: columnSpan > 1 ? 0 : 80, bottom: 40, left: 160, right: 160 };
	return new TableCell({ width: { size: width, type: WidthType.DXA }, margins, borders, columnSpan, children });
}
