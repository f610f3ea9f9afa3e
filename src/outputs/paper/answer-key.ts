import { kindNames } from '#lesson/kinds/registry';
import type { Stimulus } from '#lesson/mechanics/item';
import type { SetItem } from '#lesson/mechanics/set';
import { seen } from '#lesson/mechanics/set';
import type { Item } from '#lesson/mechanics/task';
import { answerCells, answerRows, fittingSettings } from '../answer-rows.ts';
import { briefAnswer } from '../brief-answer.ts';
import { itemLines } from '../item-lines.ts';
import { absoluteLink } from '../links.ts';
import type { NumberedItem, PlacedTask } from '../placed-task.ts';
import { onlyItems } from '../placed-task.ts';
import { clueCells, clueColumns } from '../wording.ts';
import { branchForm } from './forms/branch.ts';
import { activityTitle, itemHead } from './paper-form.ts';
import type { PaperCell, Part } from './part.ts';
import { words } from './part.ts';
import type { Sheet } from './sheet.ts';
import { cellText, headedTable } from './table.ts';
import { label, ledParagraph, paragraph } from './text.ts';

/** An activity with its answers, the feedback pupils would read on the site, and the signs. */
export function answeredTask(placed: PlacedTask): Part[] {
	const { task, shown } = placed;
	if (task.kind === 'statements') return [listenTable(placed)];
	return [
		...shown.flatMap((one, index) => answered(one, shown[index - 1]?.item.stimulus)),
		...(task.closing ? [ledParagraph('At the end:', task.closing)] : []),
	];
}

/** An activity as a plan mentions it: where it is, and the answers in brief. How long it takes, the plan and its slides say by route. */
export function shortKey(placed: PlacedTask, sheet: Sheet): Part[] {
	const { task, shown } = placed;
	const link = absoluteLink(`/play/${task.activityId}/`, sheet.context.siteUrl);
	const lead = paragraph(
		[...words(`${kindNames[task.kind]}: `, { bold: true }), { type: 'words', text: activityTitle(placed), link }],
		{ keepNext: true },
	);
	if (task.kind === 'statements') return [lead, listenTable(placed)];
	const rows = shown.map(({ number, item }) => [`${number}. ${item.prompt}`, briefAnswer(item)]);
	return [lead, headedTable([1, 1], ['Item', 'Answer'], rows)];
}

function listenTable({ shown }: PlacedTask): Part {
	const rows = onlyItems(shown, 'choose').map(({ number, item }) => {
		return [`${number}. ${item.prompt}`, item.lookFor ?? '', item.options[0]?.feedback ?? ''];
	});
	return headedTable([1, 1, 1], ['Statement (not marked)', 'Listen for', 'Closing thought'], rows);
}

function answered(numbered: NumberedItem, last: Stimulus | undefined): Part[] {
	const { item } = numbered;
	const lead = item.outcome ? 'Who was there?' : 'In brief:';
	const isBrief = item.outcome !== undefined || item.mechanic !== 'choose';
	return [
		...itemHead(numbered, last),
		...context(item),
		...(isBrief ? [ledParagraph(lead, briefAnswer(item), { apart: true, keepNext: true })] : []),
		answerTable(item),
		...(item.mechanic === 'set' ? audienceTable(item) : []),
		...clueTable(item),
	];
}

/** What the rows of the table below refer to, where they do not say it themselves. */
function context(item: Item): Part[] {
	switch (item.mechanic) {
		case 'branch':
			return branchForm(item);
		case 'sort':
		case 'mark':
			return itemLines(item).map((line) => paragraph(line, { close: true }));
		case 'set':
			return [ledParagraph('The goal:', item.goal)];
		case 'choose':
		case 'order':
			return [];
		/* v8 ignore next -- @preserve */
		default:
			return item satisfies never;
	}
}

function answerTable(item: Item): Part {
	const rows = answerRows(item);
	const { header, shares, rows: texts } = answerCells(rows);
	const cells = texts.map((row, index): PaperCell[] => {
		const chosen = row.slice(0, -1).map((text) => [cellText(text, rows[index]?.isRight)]);
		return [...chosen, row.at(-1) ?? ''];
	});
	return headedTable(shares, header, cells);
}

function audienceTable(item: SetItem): Part[] {
	const { audiences, things } = item;
	if (audiences.length === 0) return [];
	const starts = item.settings.map(({ id, start }) => `${id}:${start}`);
	const fitting = fittingSettings(item);
	const rows = things.map((thing) => [
		thing.text,
		...audiences.map(({ id }) => {
			const sees = (chosen: readonly string[]) => (seen(item, chosen, id).includes(thing) ? 'sees it' : 'does not');
			return `Start: ${sees(starts)}. Then: ${sees(fitting)}.`;
		}),
	]);
	const header = ['What is on the account', ...audiences.map(({ text }) => text)];
	return [
		label('Who sees what, at the start and with settings that fit'),
		headedTable([3, ...audiences.map(() => 2)], header, rows),
	];
}

function clueTable({ clues = [] }: Item): Part[] {
	if (clues.length === 0) return [];
	return [
		label('The signs', { apart: true, close: true }),
		headedTable([2, 3, 4, 2.2], [...clueColumns], clues.map(clueCells)),
	];
}
