import { TextRun } from 'docx';
import type { Stimulus } from '#lesson/mechanics/item';
import type { Item } from '#lesson/mechanics/task';
import type { NumberedItem, PlacedTask } from '../placed-task.ts';
import { onlyItems } from '../placed-task.ts';
import { sinceLast } from '../stimulus.ts';
import { tickRule } from '../wording.ts';
import { branchForm, branchRule } from './forms/branch.ts';
import { chooseForm } from './forms/choose.ts';
import { markForm, markRule } from './forms/mark.ts';
import { orderForm, orderRule } from './forms/order.ts';
import { setForm, setRule } from './forms/set.ts';
import { sortForm, sortRule } from './forms/sort.ts';
import { boxCell } from './pen.ts';
import type { Sheet } from './sheet.ts';
import { drawStimulus } from './stimulus.ts';
import type { Cell, Piece } from './table.ts';
import { headedTable } from './table.ts';
import { heading, paragraph } from './text.ts';

/** An activity as pupils fill it in with a pen: no answers, no feedback. */
export function paperForm(placed: PlacedTask, sheet: Sheet): Piece[] {
	const { task, shown } = placed;
	if (task.kind === 'statements') return statementTable(placed, sheet);
	const items = shown.flatMap((one, index) => [
		...itemHead(one, shown[index - 1]?.item.stimulus, sheet, ruleFor(one.item)),
		...itemForm(one.item, task.confidence, sheet),
	]);
	return task.closing ? [...items, paragraph(task.closing, { bold: true }, { spacing: { before: 200 } })] : items;
}

/** What an activity is called on a sheet. */
export function activityTitle({ task, moment }: PlacedTask): string {
	const words = { before: ' (before the lesson)', after: ' (after the lesson)' };
	return `${task.title}${moment ? words[moment] : ''}`;
}

/**
 * An item's prompt and what it is about.
 *
 * @param last what the item before was about, which need not be drawn again.
 * @param rule how to answer.
 */
export function itemHead(
	{ number, item }: NumberedItem,
	last: Stimulus | undefined,
	sheet: Sheet,
	rule?: string,
): Piece[] {
	const said = rule ? [new TextRun({ text: ` ${rule}`, bold: false, italics: true })] : [];
	const stimulus = sinceLast(item.stimulus, last);
	return [
		heading(3, [new TextRun(`${number}. ${item.prompt}`), ...said]),
		...(stimulus ? drawStimulus(stimulus, sheet) : []),
	];
}

function ruleFor(item: Item): string {
	switch (item.mechanic) {
		case 'choose':
			return tickRule(item);
		case 'mark':
			return markRule(item);
		case 'sort':
			return sortRule(item);
		case 'order':
			return orderRule(item);
		case 'branch':
			return branchRule;
		case 'set':
			return setRule;
		/* v8 ignore next -- @preserve */
		default:
			return item satisfies never;
	}
}

function itemForm(item: Item, confidence: boolean, sheet: Sheet): Piece[] {
	switch (item.mechanic) {
		case 'choose':
			return chooseForm(item, confidence);
		case 'mark':
			return markForm(item, sheet);
		case 'sort':
			return sortForm(item, sheet);
		case 'order':
			return orderForm(item, sheet);
		case 'branch':
			return branchForm(item, sheet);
		case 'set':
			return setForm(item, sheet);
		/* v8 ignore next -- @preserve */
		default:
			return item satisfies never;
	}
}

function statementTable({ shown }: PlacedTask, sheet: Sheet): Piece[] {
	const statements = onlyItems(shown, 'choose');
	const stances = statements[0]?.item.options.map(({ text }) => text) ?? [];
	const rows = statements.map(({ number, item }): Cell[] => [
		`${number}. ${item.prompt}`,
		...item.options.map(() => [boxCell()]),
	]);
	return headedTable(sheet.width, [6, ...stances.map(() => 1.2)], ['Statement', ...stances], rows, true);
}
