import { ExternalHyperlink, Paragraph, TextRun } from 'docx';
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
import type { Sheet } from './sheet.ts';
import type { Cell, Piece } from './table.ts';
import { cellText, headedTable } from './table.ts';
import { ledParagraph, paragraph } from './text.ts';

const ledLine = { keepNext: true, spacing: { before: 120, after: 120 } };

/** An activity with its answers, the feedback pupils would read on the site, and the signs. */
export function answeredTask(placed: PlacedTask, sheet: Sheet): Piece[] {
	const { task, shown } = placed;
	if (task.kind === 'statements') return listenTable(placed, sheet);
	return [
		...shown.flatMap((one, index) => answered(one, shown[index - 1]?.item.stimulus, sheet)),
		...(task.closing ? [ledParagraph('At the end:', task.closing)] : []),
	];
}

/** An activity as a plan mentions it: where it is, and the answers in brief. */
export function shortKey(placed: PlacedTask, sheet: Sheet): Piece[] {
	const { task, shown } = placed;
	const address = absoluteLink(`/play/${task.activityId}/`, sheet.context.siteUrl);
	const lead = new Paragraph({
		keepNext: true,
		children: [
			new TextRun({ text: `${kindNames[task.kind]}: `, bold: true }),
			new ExternalHyperlink({
				link: address,
				children: [new TextRun({ text: activityTitle(placed), style: 'Hyperlink' })],
			}),
			new TextRun(`, about ${task.minutes} minutes`),
		],
	});
	if (task.kind === 'statements') return [lead, ...listenTable(placed, sheet)];
	const rows = shown.map(({ number, item }) => [`${number}. ${item.prompt}`, briefAnswer(item)]);
	return [lead, ...headedTable(sheet.width, [1, 1], ['Item', 'Answer'], rows)];
}

function listenTable({ shown }: PlacedTask, sheet: Sheet): Piece[] {
	const rows = onlyItems(shown, 'choose').map(({ number, item }): Cell[] => {
		return [`${number}. ${item.prompt}`, item.lookFor ?? '', item.options[0]?.feedback ?? ''];
	});
	const header = ['Statement (not marked)', 'Listen for', 'Closing thought'];
	return headedTable(sheet.width, [1, 1, 1], header, rows);
}

function answered(numbered: NumberedItem, last: Stimulus | undefined, sheet: Sheet): Piece[] {
	const { item } = numbered;
	const lead = item.outcome ? 'Who was there?' : 'In brief:';
	const isBrief = item.outcome !== undefined || item.mechanic !== 'choose';
	return [
		...itemHead(numbered, last, sheet),
		...context(item, sheet),
		...(isBrief ? [ledParagraph(lead, briefAnswer(item), ledLine)] : []),
		...answerTable(item, sheet),
		...(item.mechanic === 'set' ? audienceTable(item, sheet) : []),
		...clueTable(item, sheet),
	];
}

/** What the rows of the table below refer to, where they do not say it themselves. */
function context(item: Item, sheet: Sheet): Piece[] {
	switch (item.mechanic) {
		case 'branch':
			return branchForm(item, sheet);
		case 'sort':
		case 'mark':
			return itemLines(item).map((line) => paragraph(line, {}, { spacing: { after: 40 } }));
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

function answerTable(item: Item, sheet: Sheet): Piece[] {
	const rows = answerRows(item);
	const { header, shares, rows: texts } = answerCells(rows);
	const cells = texts.map((row, index): Cell[] => {
		const words = row.slice(0, -1).map((text): Piece[] => [cellText(text, rows[index]?.isRight)]);
		return [...words, row.at(-1) ?? ''];
	});
	return headedTable(sheet.width, shares, header, cells);
}

function audienceTable(item: SetItem, { width }: Sheet): Piece[] {
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
	const label = paragraph('Who sees what, at the start and with settings that fit', { bold: true }, { keepNext: true });
	return [label, ...headedTable(width, [3, ...audiences.map(() => 2)], header, rows)];
}

function clueTable({ clues = [] }: Item, sheet: Sheet): Piece[] {
	if (clues.length === 0) return [];
	const label = paragraph('The signs', { bold: true }, { keepNext: true, spacing: { before: 120, after: 60 } });
	return [label, ...headedTable(sheet.width, [2, 3, 4, 2.2], [...clueColumns], clues.map(clueCells))];
}
