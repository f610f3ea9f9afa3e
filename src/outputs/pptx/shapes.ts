import type PptxGenJS from 'pptxgenjs';
import type { Run } from './runs.ts';
import type { Box } from './theme.ts';
import { amber, font, paper, teal } from './theme.ts';

type Slide = PptxGenJS.Slide;

/** A box with rounded corners and words in it. */
export function labelledBox(slide: Slide, runs: Run[], box: Box, looks: PptxGenJS.TextPropsOptions = {}): void {
	slide.addText(runs, {
		...box,
		shape: 'roundRect',
		rectRadius: 0.08,
		fill: { color: paper },
		line: { color: teal, width: 1.5 },
		valign: 'middle',
		...looks,
	});
}

/** A filled square with a big letter: what hands go up for. */
export function letterTile(slide: Slide, letter: string, box: Box): void {
	const fontSize = box.h >= 0.6 ? 28 : 22;
	slide.addText([{ text: letter, options: { fontFace: font, fontSize, bold: true, color: paper, align: 'center' } }], {
		...box,
		shape: 'roundRect',
		rectRadius: 0.08,
		fill: { color: teal },
		valign: 'middle',
		margin: 0,
		objectName: `Letter ${letter}`,
	});
}

/** A tick of one native shape, so that no font is needed for it. */
export function tick(slide: Slide, { x, y, w, h }: Box): void {
	const corners = [
		[0, 0.55],
		[0.15, 0.4],
		[0.38, 0.65],
		[0.85, 0.05],
		[1, 0.2],
		[0.38, 0.98],
	] as const;
	const points = [...corners.map(([px, py]) => ({ x: px * w, y: py * h })), { close: true as const }];
	slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, { x, y, w, h, points, fill: { color: teal }, objectName: 'Tick' });
}

/** A bar at the left edge of a box. */
export function edgeBar(slide: Slide, { x, y, h }: Box, color = amber): void {
	slide.addShape('rect', { x, y, w: 0.12, h, fill: { color }, objectName: 'Edge' });
}
