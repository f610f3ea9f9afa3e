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
import type { Part } from './part.ts';
import { words } from './part.ts';
import { boxCell } from './pen.ts';
import { drawStimulus } from './stimulus.ts';
import { headedTable } from './table.ts';
import { heading, paragraph } from './text.ts';

/** An activity as pupils fill it in with a pen: no answers, no feedback. */
export function paperForm(placed: PlacedTask): Part[] {
	const { task, shown } = placed;
	if (task.kind === 'statements') return [statementTable(placed)];
	const items = shown.flatMap((one, index) => [
		...itemHead(one, shown[index - 1]?.item.stimulus, ruleFor(one.item)),
		...itemForm(one.item, task.confidence),
	]);
	return task.closing ? [...items, paragraph(words(task.closing, { bold: true }), { apart: true })] : items;
}

/** What an activity is called on a sheet. */
export function activityTitle({ task, moment }: PlacedTask): string {
	const said = { before: ' (before the lesson)', after: ' (after the lesson)' };
	return `${task.title}${moment ? said[moment] : ''}`;
}

/**
 * An item's prompt and what it is about.
 *
 * @param last what the item before was about, which need not be drawn again.
 * @param rule how to answer.
 */
export function itemHead({ number, item }: NumberedItem, last: Stimulus | undefined, rule?: string): Part[] {
	const said = rule ? words(` ${rule}`, { bold: false, italic: true }) : [];
	const stimulus = sinceLast(item.stimulus, last);
	return [heading(3, [...words(`${number}. ${item.prompt}`), ...said]), ...(stimulus ? drawStimulus(stimulus) : [])];
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

function itemForm(item: Item, confidence: boolean): Part[] {
	switch (item.mechanic) {
		case 'choose':
			return chooseForm(item, confidence);
		case 'mark':
			return markForm(item);
		case 'sort':
			return sortForm(item);
		case 'order':
			return [orderForm(item)];
		case 'branch':
			return branchForm(item);
		case 'set':
			return setForm(item);
		/* v8 ignore next -- @preserve */
		default:
			return item satisfies never;
	}
}

function statementTable({ shown }: PlacedTask): Part {
	const statements = onlyItems(shown, 'choose');
	const stances = statements[0]?.item.options.map(({ text }) => text) ?? [];
	const rows = statements.map(({ number, item }) => [`${number}. ${item.prompt}`, ...item.options.map(boxCell)]);
	return headedTable([6, ...stances.map(() => 1.2)], ['Statement', ...stances], rows, true);
}
