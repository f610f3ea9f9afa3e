import type { Block, CalloutBlock, ListBlock, PictureBlock, TableBlock } from '#lesson/blocks';
import { calloutNames } from '#lesson/wording';
import { pictureFrom } from '../gallery.ts';
import { plainLines } from '../plain.ts';
import { teacherCallouts } from '../wording.ts';
import type { Piece } from './pieces.ts';
import { gapBelow, paragraphGap, textPiece } from './pieces.ts';
import type { Run } from './runs.ts';
import { asParagraph, inlineRuns, run } from './runs.ts';
import { edgeBar, labelledBox } from './shapes.ts';
import type { Stage } from './stage.ts';
import { tablePiece } from './table.ts';
import { paleAmber, tableSizes, teal } from './theme.ts';

const calloutPadding = 0.22;

/** Blocks as pieces of a slide, at a size and a width. What only teachers may see is left out; it is in the notes. */
export function layOut(blocks: readonly Block[], stage: Stage, size: number, width: number): Piece[] {
	return blocks.flatMap((block) => layOutBlock(block, stage, size, width));
}

/** Whether a block belongs in the notes and not on the slide. */
export function isForTeacher(block: Block): boolean {
	return block.type === 'answer' || (block.type === 'callout' && teacherCallouts.includes(block.kind));
}

function layOutBlock(block: Block, stage: Stage, size: number, width: number): Piece[] {
	if (isForTeacher(block)) return [];
	const gap = { paraSpaceAfter: paragraphGap(size) };
	const lines = (runs: Run[]) => [textPiece(asParagraph(runs, gap), size, width)];
	switch (block.type) {
		case 'heading':
			return lines(inlineRuns(block.inlines, stage, size, { bold: true, color: teal }));
		case 'paragraph':
			return lines(inlineRuns(block.inlines, stage, size));
		case 'list':
			return layOutList(block, stage, size, width, 0);
		case 'table':
			return [layOutTable(block, stage, size, width)];
		case 'picture':
			return [layOutPicture(block, stage, size, width)];
		case 'callout':
			return layOutCallout(block, stage, size, width);
		case 'activity':
		case 'help':
			return plainLines([block], stage.lesson).flatMap((line) => lines([run(line, size)]));
		case 'step':
			return [
				...lines([run(block.title, size, { bold: true, color: teal })]),
				...layOut(block.blocks, stage, size, width),
			];
		case 'question':
		case 'answer':
			return layOut(block.blocks, stage, size, width);
		/* v8 ignore next -- @preserve */
		default:
			return block satisfies never;
	}
}

function layOutList(list: ListBlock, stage: Stage, size: number, width: number, level: number): Piece[] {
	const step = size * 1.1;
	const indent = (step * (level + 1)) / 72;
	return list.items.flatMap((item, number) =>
		item.flatMap((block, index): Piece[] => {
			if (block.type === 'list') return layOutList(block, stage, size, width, level + 1);
			if (block.type !== 'paragraph') return layOutBlock(block, stage, size, width);
			const mark = list.ordered
				? { type: 'number' as const, numberStartAt: number + 1, indent: step }
				: { indent: step };
			const bullet = index === 0 ? mark : { characterCode: '2003', indent: step };
			const runs = asParagraph(inlineRuns(block.inlines, stage, size), {
				bullet,
				indentLevel: level,
				paraSpaceAfter: paragraphGap(size),
			});
			return [textPiece(runs, size, width, indent)];
		}),
	);
}

function layOutTable({ header, rows }: TableBlock, stage: Stage, bodySize: number, width: number): Piece {
	const size = Math.max(tableSizes[3], Math.min(bodySize - 4, tableSizes[0]));
	const draw = (row: TableBlock['header']) => row.map((inlines) => inlineRuns(inlines, stage, size));
	const columns = header.map(() => width / header.length);
	return tablePiece({ name: 'Table', columns, header: draw(header), rows: rows.map(draw) }, size);
}

/** The smaller the words, the smaller the picture: both have to share the slide. */
function layOutPicture({ src, alt }: PictureBlock, stage: Stage, size: number, width: number): Piece {
	const picture = pictureFrom(stage.gallery, src);
	const scale = Math.min((size * 0.15) / picture.height, width / picture.width);
	const [w, h] = [picture.width * scale, picture.height * scale];
	const data = `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`;
	return {
		kind: 'drawn',
		height: h + gapBelow,
		draw: (slide, box) => slide.addImage({ data, altText: alt, x: box.x + (box.w - w) / 2, y: box.y, w, h }),
	};
}

function layOutCallout(callout: CalloutBlock, stage: Stage, size: number, width: number): Piece[] {
	const inner = layOut(callout.blocks, stage, size, width - 3 * calloutPadding);
	const label = textPiece(
		asParagraph([run(calloutNames[callout.kind], size, { bold: true, color: teal })], {
			paraSpaceAfter: paragraphGap(size),
		}),
		size,
		width - 3 * calloutPadding,
	);
	const texts = [label, ...inner].filter((piece) => piece.kind === 'text');
	const height = texts.reduce((sum, piece) => sum + piece.height, 2 * calloutPadding);
	const box: Piece = {
		kind: 'drawn',
		height: height + gapBelow,
		draw(slide, { x, y, w }) {
			const looks = { fill: { color: paleAmber }, line: { color: paleAmber, width: 1 }, margin: calloutPadding * 72 };
			labelledBox(
				slide,
				texts.flatMap(({ runs }) => runs),
				{ x, y, w, h: height },
				looks,
			);
			edgeBar(slide, { x, y, w, h: height });
		},
	};
	return [box, ...inner.filter((piece) => piece.kind === 'drawn')];
}
