/** Pieces that activities are drawn with: what matters in a box, and things with a letter or a number before them. */
import type { DrawnPiece } from './pieces.ts';
import { gapBelow } from './pieces.ts';
import type { Run } from './runs.ts';
import { run } from './runs.ts';
import { edgeBar, labelledBox, letterTile } from './shapes.ts';
import { textHeight } from './text-size.ts';
import { paleAmber, softTeal } from './theme.ts';

const tileWidth = 0.7;
const tileGap = 0.1;
const padding = 0.1;
const rowGap = 0.12;

/** Words in a box with a bar at its edge. */
export function boxPiece(runs: Run[], size: number, width: number): DrawnPiece {
	const words = runs.map(({ text }) => text ?? '').join('');
	const height = textHeight(words, size, width - 0.6, true) + 0.28;
	return {
		kind: 'drawn',
		height: height + gapBelow,
		draw(slide, { x, y, w }) {
			const looks = { fill: { color: paleAmber }, line: { color: paleAmber, width: 1 } };
			labelledBox(slide, runs, { x, y, w, h: height }, { ...looks, margin: [18, 8, 4, 4] });
			edgeBar(slide, { x, y, w, h: height });
		},
	};
}

/** Something to choose or to place: its letter or number in a tile, then its words. */
export function tiledRow(label: string, words: string, size: number, width: number): DrawnPiece {
	const height = Math.max(0.5, textHeight(words, size, width - tileWidth - tileGap - 0.36, false) + 2 * padding);
	return {
		kind: 'drawn',
		height: height + rowGap,
		draw(slide, { x, y, w }) {
			letterTile(slide, label, { x, y, w: tileWidth, h: height });
			const box = { x: x + tileWidth + tileGap, y, w: w - tileWidth - tileGap, h: height };
			const looks = { line: { color: softTeal, width: 1 }, align: 'left', margin: [12, 8, 2, 2] } as const;
			labelledBox(slide, [run(words, size)], box, { ...looks, margin: [...looks.margin] });
		},
	};
}

/** Short things side by side, each with its letter, in as many lines as they need. */
export function tileGrid(labels: readonly string[], texts: readonly string[], size: number, width: number): DrawnPiece {
	const columns = texts.length > 4 ? Math.ceil(texts.length / 2) : texts.length;
	const step = (width + rowGap) / columns;
	const words = step - rowGap - tileWidth - 0.3;
	const high = Math.max(...texts.map((text) => textHeight(text, size, words, true))) + 2 * padding;
	const lines = Math.ceil(texts.length / columns);
	return {
		kind: 'drawn',
		height: lines * (high + rowGap) + 0.1,
		draw(slide, { x, y }) {
			texts.forEach((text, index) => {
				const left = x + (index % columns) * step;
				const top = y + Math.floor(index / columns) * (high + rowGap);
				letterTile(slide, labels[index] ?? '', { x: left, y: top, w: tileWidth, h: high });
				const box = { x: left + tileWidth + 0.05, y: top, w: step - rowGap - tileWidth - 0.05, h: high };
				labelledBox(slide, [run(text, size, { bold: true })], box, { align: 'left', margin: [8, 6, 2, 2] });
			});
		},
	};
}
