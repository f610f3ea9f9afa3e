import { Paragraph } from 'docx';
import type {
	ActivityBlock,
	Block,
	ListBlock,
	PictureBlock,
	QuestionBlock,
	StepBlock,
	TableBlock,
} from '#lesson/blocks';
import { calloutNames } from '#lesson/wording';
import { pictureFrom } from '../gallery.ts';
import type { PlacedTask } from '../placed-task.ts';
import { placedTask } from '../placed-task.ts';
import { teacherCallouts } from '../wording.ts';
import { answeredTask, shortKey } from './answer-key.ts';
import { pupilHelp } from './help.ts';
import { activityTitle, paperForm } from './paper-form.ts';
import { imageRun } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { narrower } from './sheet.ts';
import type { Piece } from './table.ts';
import { headedTable, markedBox } from './table.ts';
import { heading, inlineRuns, paragraph, ruledLine } from './text.ts';

const boxPadding = 360;

/** Draws blocks one after the other. */
export function drawBlocks(blocks: readonly Block[], sheet: Sheet): Piece[] {
	return blocks.flatMap((block, index) => {
		if (block.type === 'activity') return drawActivity(block, sheet, blocks.slice(0, index));
		return drawBlock(block, sheet, blocks[index + 1]?.type === 'activity');
	});
}

function drawBlock(block: Block, sheet: Sheet, keepNext = false): Piece[] {
	switch (block.type) {
		case 'heading':
			return [heading(block.depth, inlineRuns(block.inlines, sheet))];
		case 'paragraph':
			return [new Paragraph({ keepNext, children: inlineRuns(block.inlines, sheet) })];
		case 'list':
			return drawList(block, sheet, 0);
		case 'table':
			return drawTable(block, sheet);
		case 'picture':
			return [drawPicture(block, sheet)];
		case 'callout':
			if (sheet.kind === 'worksheet' && teacherCallouts.includes(block.kind)) return [];
			return drawBox(calloutNames[block.kind], block.blocks, sheet);
		case 'activity':
			return drawActivity(block, sheet, []);
		case 'help':
			return pupilHelp(sheet);
		case 'step':
			return drawStep(block, sheet);
		case 'question':
			return drawQuestion(block, sheet);
		case 'answer':
			return sheet.kind === 'worksheet' ? [] : drawBox('Answer', block.blocks, sheet);
		/* v8 ignore next -- @preserve */
		default:
			return block satisfies never;
	}
}

function drawList(list: ListBlock, sheet: Sheet, level: number): Piece[] {
	const instance = list.ordered ? ++sheet.counts.numberedLists : 0;
	const reference = list.ordered ? 'numbers' : 'bullets';
	return list.items.flatMap((item) =>
		item.flatMap((block, index): Piece[] => {
			if (block.type === 'list') return drawList(block, sheet, Math.min(level + 1, 2));
			if (block.type !== 'paragraph') return drawBlock(block, sheet);
			const children = inlineRuns(block.inlines, sheet);
			const spacing = { after: 60 };
			if (index === 0) return [new Paragraph({ numbering: { reference, level, instance }, spacing, children })];
			return [new Paragraph({ indent: { left: 420 * (level + 1) }, spacing, children })];
		}),
	);
}

function drawTable({ header, rows }: TableBlock, sheet: Sheet): Piece[] {
	const draw = (bold: boolean) => (inlines: TableBlock['header'][number]) => [
		new Paragraph({ spacing: { after: 40 }, children: inlineRuns(inlines, sheet, { bold }) }),
	];
	return headedTable(
		sheet.width,
		header.map(() => 1),
		header.map(draw(true)),
		rows.map((row) => row.map(draw(false))),
	);
}

function drawPicture({ src, alt }: PictureBlock, { gallery, width }: Sheet): Piece {
	const widthPx = Math.round((width / 1440) * 96 * 0.8);
	return new Paragraph({ children: [imageRun(pictureFrom(gallery, src), alt, src, widthPx)] });
}

function drawBox(label: string, blocks: readonly Block[], sheet: Sheet): Piece[] {
	const inside = drawBlocks(blocks, narrower(sheet, boxPadding));
	return markedBox(sheet.width, [
		paragraph(label, { bold: true }, { keepNext: true, spacing: { after: 60 } }),
		...inside,
	]);
}

/** An activity says its title and what to do unless the words just before it already do. */
function drawActivity(block: ActivityBlock, sheet: Sheet, before: readonly Block[]): Piece[] {
	const placed = placedTask(sheet.lesson, block);
	switch (sheet.kind) {
		case 'plan':
			return shortKey(placed, sheet);
		case 'worksheet':
			return [...activityHead(placed, before), ...paperForm(placed, sheet)];
		case 'answers':
			return [...activityHead(placed, before), ...answeredTask(placed, sheet)];
		/* v8 ignore next -- @preserve */
		default:
			return sheet.kind satisfies never;
	}
}

function activityHead(placed: PlacedTask, before: readonly Block[]): Piece[] {
	const intro = paragraph(placed.task.intro, {}, { keepNext: true });
	const [last, lastButOne] = [before.at(-1)?.type, before.at(-2)?.type];
	if (last === 'paragraph' && lastButOne === 'heading') return [];
	return last === 'heading' ? [intro] : [heading(2, activityTitle(placed)), intro];
}

function drawStep({ title, minutes, blocks }: StepBlock, sheet: Sheet): Piece[] {
	const parts = sheet.lesson.plan.routes.map((route, index) => {
		const part = minutes[index];
		return `${route} minutes: ${part ?? 'leave out'}`;
	});
	return [
		heading(3, title),
		paragraph(parts.join(' · '), { italics: true }, { keepNext: true }),
		...drawBlocks(blocks, sheet),
	];
}

function drawQuestion({ blocks, lines }: QuestionBlock, sheet: Sheet): Piece[] {
	const number = ++sheet.counts.questions;
	const label = paragraph(
		`Question ${number}`,
		{ bold: true },
		{ keepNext: true, spacing: { before: 200, after: 40 } },
	);
	const room = sheet.kind === 'worksheet' ? Array.from({ length: lines }, () => ruledLine(sheet.width)) : [];
	return [label, ...drawBlocks(blocks, sheet), ...room];
}
