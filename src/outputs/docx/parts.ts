/** Parts of paper as Word has them. */
import { convertMillimetersToTwip, HeadingLevel, Paragraph, TabStopType, TextRun } from 'docx';
import type { Part } from '../paper/part.ts';
import { cellParts } from '../paper/walk.ts';
import { cellPadding, columnWidths } from './columns.ts';
import type { Desk } from './desk.ts';
import { inside } from './desk.ts';
import { drawOptions } from './options.ts';
import { drawCode, drawPicture } from './picture.ts';
import { drawRuns } from './runs.ts';
import type { Piece, Row } from './table.ts';
import { boxPadding, card, cardPadding, cutTable, frame, headedTable, markedBox } from './table.ts';
import { listDepths, listIndent, scaled } from './theme.ts';

type PartOf<T extends Part['type']> = Extract<Part, { type: T }>;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** Parts, one below the other. */
export function drawParts(parts: readonly Part[], desk: Desk): Piece[] {
	return parts.flatMap((part) => drawPart(part, desk));
}

function drawPart(part: Part, desk: Desk): Piece[] {
	switch (part.type) {
		case 'heading':
			return [drawHeading(part, desk)];
		case 'text':
			return [drawText(part, desk)];
		case 'list':
			return drawList(part, desk, 0);
		case 'options':
			return drawOptions(part.options, desk);
		case 'picture':
			return [drawPicture(part, desk)];
		case 'qr':
			return [drawCode(part, desk)];
		case 'table':
			return drawTable(part, desk);
		case 'box':
			return markedBox(desk.width, drawParts(part.parts, inside(desk, desk.width - boxPadding)), desk.theme.tint);
		case 'frame':
			return frame(
				desk.width,
				drawParts(part.parts, inside(desk, desk.width - boxPadding, Math.round(desk.closeAfter * 1.5))),
			);
		case 'card':
			return drawCard(part, desk);
		case 'cards':
			return drawCards(part, desk);
		case 'lines':
			return Array.from({ length: part.count }, (_, at) => ruledLine(desk, at < Math.min(part.count, keptLines) - 1));
		case 'room':
			return [emptyRoom(convertMillimetersToTwip(part.millimetres))];
		/* v8 ignore next -- @preserve */
		default:
			return part satisfies never;
	}
}

function drawHeading({ level, runs, newPage = false }: PartOf<'heading'>, desk: Desk): Paragraph {
	const heading = headings[level - 1] ?? HeadingLevel.HEADING_4;
	return new Paragraph({ heading, pageBreakBefore: newPage, children: drawRuns(runs, desk) });
}

const largeTimes = { large: 1.8, huge: 3.6 };
const apart = 160;

function drawText(
	{ runs, keepNext = false, close = false, ...style }: PartOf<'text'>,
	desk: Desk,
	list: object = {},
): Paragraph {
	const { theme } = desk;
	const large = style.size ? { size: largeSize(style.size, runs, desk) } : {};
	const how = { ...large, ...(style.size || desk.isBold ? { bold: true } : {}) };
	const room = close ? { after: desk.closeAfter, line: theme.closeLine, lineRule: 'auto' as const } : {};
	return new Paragraph({
		// Set to false it would overrule the row of a table that stays with the next.
		...(keepNext ? { keepNext } : {}),
		keepLines: close,
		...(style.centred ? { alignment: 'center' } : {}),
		...(style.indent ? { indent: { left: scaled(340, theme) } } : {}),
		spacing: { ...room, ...(style.apart ? { before: scaled(apart, theme) } : {}) },
		...list,
		children: drawRuns(runs, desk, how),
	});
}

/** Half-points. A letter alone on a card, to hold up, is as large as the card lets it be. */
function largeSize(size: 'large' | 'huge', runs: PartOf<'text'>['runs'], { theme, alone }: Desk): number {
	const [first, ...others] = runs;
	const isLetter = others.length === 0 && first?.type === 'words' && first.text.length === 1;
	if (size === 'huge' && isLetter && alone !== undefined) return alone;
	return Math.round(theme.text * largeTimes[size]);
}

function drawList({ ordered, items }: PartOf<'list'>, desk: Desk, depth: number): Piece[] {
	const instance = ordered ? ++desk.counts.numberedLists : 0;
	const numbering = { reference: ordered ? 'numbers' : 'bullets', level: depth, instance };
	const spacing = { after: scaled(60, desk.theme) };
	return items.flatMap((item) =>
		item.flatMap((part, index): Piece[] => {
			if (part.type === 'list') return drawList(part, desk, Math.min(depth + 1, listDepths - 1));
			if (part.type !== 'text') return drawPart(part, desk);
			const place = index === 0 ? { numbering } : { indent: { left: listIndent(depth, desk.theme) } };
			return [drawText(part, desk, part.close ? place : { spacing, ...place })];
		}),
	);
}

/** An empty row is there to be written in. */
const writingRoom = convertMillimetersToTwip(9);

function drawTable(table: PartOf<'table'>, desk: Desk): Piece[] {
	const widths = columnWidths(table, desk.width, desk.theme);
	const cells = (row: PartOf<'table'>['header'], bold: boolean) =>
		row.map((cell, at) => {
			const within = inside(desk, (widths[at] ?? 0) - cellPadding, Math.round(desk.theme.closeAfter / 2));
			return drawParts(cellParts(cell), { ...within, isBold: bold });
		});
	const rows = table.rows.map((row, index): Row => {
		const keepNext = table.together === true && index < table.rows.length - 1;
		const isBlank = row.every((cell) => cell === '');
		return { cells: cells(row, false), keepNext, ...(isBlank ? { height: scaled(writingRoom, desk.theme) } : {}) };
	});
	return headedTable(widths, cells(table.header, true), rows, desk.theme.tint);
}

function drawCard({ leftShare, left, right, below }: PartOf<'card'>, desk: Desk): Piece[] {
	const leftWidth = Math.round(desk.width * leftShare);
	const within = (parts: readonly Part[], width: number) => drawParts(parts, inside(desk, width - cardPadding));
	return card(
		desk.width,
		leftWidth,
		within(left, leftWidth),
		within(right, desk.width - leftWidth),
		within(below, desk.width),
	);
}

function drawCards({ perRow, millimetres, cards }: PartOf<'cards'>, desk: Desk): Piece[] {
	const cardWidth = Math.floor(desk.width / perRow);
	const within = { ...inside(desk, cardWidth - boxPadding), alone: letterOn(millimetres) };
	const drawn = cards.map((parts) => drawParts(parts, within));
	return cutTable(cardWidth, perRow, drawn, convertMillimetersToTwip(millimetres));
}

/** In half-points, three fifths of the height of a card. */
function letterOn(millimetres: number): number {
	return Math.round((convertMillimetersToTwip(millimetres) * 0.6) / 10);
}

/** So many lines stay together. */
const keptLines = 8;

/** A ruled line to write on. A leader, since Word joins the borders of neighbouring paragraphs into one. */
function ruledLine({ width, theme }: Desk, keepNext: boolean): Paragraph {
	return new Paragraph({
		keepNext,
		spacing: { before: theme.hand, after: 0 },
		tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'underscore' }],
		children: [new TextRun({ text: '\t' })],
	});
}

function emptyRoom(height: number): Paragraph {
	return new Paragraph({ spacing: { before: 0, after: 0, line: height, lineRule: 'exact' }, children: [] });
}
