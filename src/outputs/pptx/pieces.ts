/** What stands below a slide's title: pieces from top to bottom, spread over as many slides as they need. */
import type PptxGenJS from 'pptxgenjs';
import type { Run } from './runs.ts';
import { textHeight } from './text-size.ts';
import type { Box } from './theme.ts';

/** A paragraph. Neighbouring paragraphs share one text box, which is easier to edit. */
export interface TextPiece {
	kind: 'text';
	height: number;
	runs: Run[];
}

/** Something drawn. */
export interface DrawnPiece {
	kind: 'drawn';
	height: number;
	draw(slide: PptxGenJS.Slide, box: Box): void;
	/** The piece in two, the first no higher than `room`; nothing when that cannot be. */
	split?(room: number): [Piece, Piece] | undefined;
}

export type Piece = TextPiece | DrawnPiece;

/** The space below a drawn piece. */
export const gapBelow = 0.16;

/** A paragraph with its height; `indent` is what a bullet takes from the width. */
export function textPiece(runs: Run[], size: number, width: number, indent = 0): TextPiece {
	const words = runs.map(({ text }) => text ?? '').join('');
	const isBold = runs.some(({ options }) => options?.bold);
	return { kind: 'text', runs, height: textHeight(words, size, width - indent, isBold) + paragraphGap(size) / 72 };
}

/** The space after a paragraph, in points. */
export function paragraphGap(size: number): number {
	return Math.round(size * 0.35);
}

/** Pieces in pages no higher than `room`; nothing when one of them is higher and cannot be split. */
export function paginate(pieces: readonly Piece[], room: number): Piece[][] | undefined {
	const pages: Piece[][] = [[]];
	const waiting = [...pieces];
	let used = 0;
	for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
		if (used + piece.height <= room) {
			pages.at(-1)?.push(piece);
			used += piece.height;
			continue;
		}
		const parts = piece.kind === 'drawn' ? piece.split?.(room - used) : undefined;
		if (!parts && used === 0) return undefined;
		if (parts) pages.at(-1)?.push(parts[0]);
		waiting.unshift(parts ? parts[1] : piece);
		pages.push([]);
		used = 0;
	}
	return pages.filter((page) => page.length > 0);
}

/** Puts pieces on a slide from the top of a box downwards. Words alone fill the layout's body when it has one. */
export function drawPieces(slide: PptxGenJS.Slide, pieces: readonly Piece[], box: Box, hasBody: boolean): void {
	let { y } = box;
	for (const group of grouped(pieces)) {
		const height = group.reduce((sum, piece) => sum + piece.height, 0);
		const place = { ...box, y, h: height };
		const runs = group.flatMap((piece) => (piece.kind === 'text' ? piece.runs : []));
		for (const piece of group) if (piece.kind === 'drawn') piece.draw(slide, place);
		const holder = hasBody ? { placeholder: 'body' } : { ...place, isTextBox: true };
		if (runs.length > 0) slide.addText(runs, { ...holder, margin: 0, valign: 'top' });
		y += height;
	}
}

/** Neighbouring paragraphs together, drawn pieces alone. */
function grouped(pieces: readonly Piece[]): Piece[][] {
	return pieces.reduce<Piece[][]>((groups, piece) => {
		const last = groups.at(-1);
		if (piece.kind === 'text' && last?.[0]?.kind === 'text') last.push(piece);
		else groups.push([piece]);
		return groups;
	}, []);
}
