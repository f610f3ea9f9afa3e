import type { ActivityBlock, Block, QuestionBlock, StepBlock, TableBlock } from '#lesson/blocks';
import { calloutNames } from '#lesson/wording';
import type { PlacedTask } from '../placed-task.ts';
import { placedTask } from '../placed-task.ts';
import { teacherCallouts } from '../wording.ts';
import { answeredTask, shortKey } from './answer-key.ts';
import { pupilHelp } from './help.ts';
import { activityTitle, paperForm } from './paper-form.ts';
import type { Part } from './part.ts';
import { words } from './part.ts';
import type { Sheet } from './sheet.ts';
import { headedTable } from './table.ts';
import { heading, inlineRuns, label, paragraph } from './text.ts';

const pictureShare = 0.8;

/** Draws blocks one after the other. */
export function drawBlocks(blocks: readonly Block[], sheet: Sheet): Part[] {
	return blocks.flatMap((block, index) => {
		if (block.type === 'activity') return drawActivity(block, sheet, blocks.slice(0, index));
		return drawBlock(block, sheet, blocks[index + 1]?.type === 'activity');
	});
}

function drawBlock(block: Block, sheet: Sheet, keepNext = false): Part[] {
	switch (block.type) {
		case 'heading':
			return [heading(block.depth, inlineRuns(block.inlines, sheet))];
		case 'paragraph':
			return [paragraph(inlineRuns(block.inlines, sheet), { keepNext })];
		case 'list':
			return [{ type: 'list', ordered: block.ordered, items: block.items.map((item) => drawItem(item, sheet)) }];
		case 'table':
			return [drawTable(block, sheet)];
		case 'picture':
			return [{ type: 'picture', src: block.src, alt: block.alt, share: pictureShare }];
		case 'callout':
			if (sheet.kind === 'worksheet' && teacherCallouts.includes(block.kind)) return [];
			return [drawBox(calloutNames[block.kind], block.blocks, sheet)];
		case 'activity':
			return drawActivity(block, sheet, []);
		case 'help':
			return pupilHelp(sheet);
		case 'step':
			return drawStep(block, sheet);
		case 'question':
			return drawQuestion(block, sheet);
		case 'answer':
			return sheet.kind === 'worksheet' ? [] : [drawBox('Answer', block.blocks, sheet)];
		/* v8 ignore next -- @preserve */
		default:
			return block satisfies never;
	}
}

/** What stands in a list is drawn one by one: an activity there always says its title. */
function drawItem(blocks: readonly Block[], sheet: Sheet): Part[] {
	return blocks.flatMap((block) => drawBlock(block, sheet));
}

function drawTable({ header, rows }: TableBlock, sheet: Sheet): Part {
	const draw = (bold: boolean) => (inlines: TableBlock['header'][number]) => {
		if (inlines.length === 0) return '';
		return [paragraph(inlineRuns(inlines, sheet, bold ? { bold } : {}), { close: true })];
	};
	return headedTable(
		header.map(() => 1),
		header.map(draw(true)),
		rows.map((row) => row.map(draw(false))),
	);
}

function drawBox(title: string, blocks: readonly Block[], sheet: Sheet): Part {
	return { type: 'box', parts: [label(title, { close: true }), ...drawBlocks(blocks, sheet)] };
}

/** An activity says its title and what to do unless the words just before it already do. */
function drawActivity(block: ActivityBlock, sheet: Sheet, before: readonly Block[]): Part[] {
	const placed = placedTask(sheet.lesson, block);
	switch (sheet.kind) {
		case 'plan':
			return shortKey(placed, sheet);
		case 'worksheet':
			return [...activityHead(placed, before), ...paperForm(placed)];
		case 'answers':
			return [...activityHead(placed, before), ...answeredTask(placed)];
		/* v8 ignore next -- @preserve */
		default:
			return sheet.kind satisfies never;
	}
}

function activityHead(placed: PlacedTask, before: readonly Block[]): Part[] {
	const intro = paragraph(placed.task.intro, { keepNext: true });
	const [last, lastButOne] = [before.at(-1)?.type, before.at(-2)?.type];
	if (last === 'paragraph' && lastButOne === 'heading') return [];
	return last === 'heading' ? [intro] : [heading(2, activityTitle(placed)), intro];
}

function drawStep({ title, minutes, blocks }: StepBlock, sheet: Sheet): Part[] {
	const times = sheet.lesson.plan.routes.map((route, index) => `${route} minutes: ${minutes[index] ?? 'leave out'}`);
	return [
		heading(3, title),
		paragraph(words(times.join(' · '), { italic: true }), { keepNext: true }),
		...drawBlocks(blocks, sheet),
	];
}

function drawQuestion({ blocks, lines }: QuestionBlock, sheet: Sheet): Part[] {
	const number = ++sheet.counts.questions;
	const room: Part[] = sheet.kind === 'worksheet' && lines > 0 ? [{ type: 'lines', count: lines }] : [];
	const asked = drawBlocks(blocks, sheet);
	return [
		label(`Question ${number}`, { apart: true, close: true }),
		...(room.length > 0 ? kept(asked) : asked),
		...room,
	];
}

/** The parts, of which the last stays with what follows. */
function kept(parts: readonly Part[]): Part[] {
	const last = parts.at(-1);
	return last?.type === 'text' ? [...parts.slice(0, -1), { ...last, keepNext: true }] : [...parts];
}
