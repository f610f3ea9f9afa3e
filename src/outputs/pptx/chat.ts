/** A chat drawn as native shapes: what somebody writes in bubbles, what only happens in italics. */
import type { ChatLine } from '#lesson/mechanics/item';
import type { Piece } from './pieces.ts';
import { paragraphGap, textPiece } from './pieces.ts';
import type { Run } from './runs.ts';
import { asParagraph, run } from './runs.ts';
import { labelledBox } from './shapes.ts';
import { textHeight } from './text-size.ts';
import { bodyBox, paleTeal, softTeal, teal } from './theme.ts';

const bubbleWidth = 10.2;
const padding = 0.1;
const gap = 0.1;

/** The name of a chat with its lines below. */
export function chatPieces(title: string, lines: readonly ChatLine[], size: number): Piece[] {
	return [chatTitle(title, size), ...lines.map(({ from, text }) => linePiece(from, [run(text, size)], size))];
}

/** What stands above a chat or a row of posts. */
export function chatTitle(title: string, size: number): Piece {
	const gapAfter = { paraSpaceAfter: paragraphGap(size) };
	return textPiece(asParagraph([run(title, size, { bold: true, color: teal })], gapAfter), size, bodyBox.w);
}

/** One line: a bubble for what somebody writes, plain words for what happens. What Sam writes stands at the right. */
export function linePiece(from: string | undefined, words: Run[], size: number): Piece {
	if (from === undefined) {
		const told = words.map(({ text, options }) => ({ text: text ?? '', options: { ...options, italic: true } }));
		return textPiece(asParagraph(told, { paraSpaceAfter: paragraphGap(size) }), size, bodyBox.w);
	}
	const runs = [run(`${from}: `, size, { bold: true, color: teal }), ...words];
	const text = runs.map((one) => one.text ?? '').join('');
	const height = textHeight(text, size, bubbleWidth - 0.4, true) + 2 * padding;
	const left = from === 'Sam' ? bodyBox.w - bubbleWidth : 0;
	return {
		kind: 'drawn',
		height: height + gap,
		draw(slide, { x, y }) {
			const looks = { fill: { color: paleTeal }, line: { color: softTeal, width: 1 }, align: 'left' } as const;
			const box = { x: x + left, y, w: bubbleWidth, h: height };
			labelledBox(slide, runs, box, { ...looks, margin: [12, 8, 2, 2], objectName: `Message from ${from}` });
		},
	};
}
