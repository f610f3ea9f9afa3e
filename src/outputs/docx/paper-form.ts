import { Paragraph, TextRun } from 'docx';
import type { ChooseItem } from '#lesson/mechanics/choose';
import type { NumberedItem, PlacedTask } from '../placed-task.ts';
import { letterOf } from '../placed-task.ts';
import { tickRule } from '../wording.ts';
import { profileCard } from './profile-card.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, Piece } from './table.ts';
import { headedTable } from './table.ts';
import { heading } from './text.ts';
import { closeLines } from './theme.ts';

// U+25A1 is in Arial on every computer; the ballot box U+2610 is not.
const tickBox = '□';
const boxSize = 28;

/** An activity as pupils fill it in with a pen: no answers, no feedback. */
export function paperForm(placed: PlacedTask, sheet: Sheet): Piece[] {
	if (placed.kind === 'statements') return statementTable(placed, sheet);
	return placed.shown.flatMap((one) => question(one, sheet));
}

/** What an activity is called on a sheet. */
export function activityTitle({ task, moment }: PlacedTask): string {
	const words = { before: ' (before the lesson)', after: ' (after the lesson)' };
	return `${task.title}${moment ? words[moment] : ''}`;
}

/** An item's prompt and what it is about; `rule` says how to answer. */
export function itemHead({ number, item }: NumberedItem, sheet: Sheet, rule?: string): Piece[] {
	const said = rule ? [new TextRun({ text: ` ${rule}`, bold: false, italics: true })] : [];
	return [
		heading(3, [new TextRun(`${number}. ${item.prompt}`), ...said]),
		...(item.stimulus ? profileCard(item.stimulus, sheet) : []),
	];
}

function question(numbered: NumberedItem, sheet: Sheet): Piece[] {
	const { item } = numbered;
	return [...itemHead(numbered, sheet, tickRule(item)), ...options(item)];
}

function options(item: ChooseItem): Piece[] {
	return fitOneLine(item) ? [optionLine(item)] : optionList(item);
}

/** Whether all options stand side by side at 12 points. */
function fitOneLine({ options }: ChooseItem): boolean {
	return options.reduce((sum, { text }) => sum + text.length + 6, 0) <= 80;
}

function optionLine({ options }: ChooseItem): Piece {
	const runs = options.flatMap(({ text }, index) => [
		new TextRun({ text: `${index === 0 ? '' : '\u2003'}${tickBox}`, size: boxSize }),
		new TextRun({ text: ` ${letterOf(index)} `, bold: true }),
		new TextRun(text),
	]);
	return new Paragraph({ spacing: { before: 60, after: 60 }, children: runs });
}

function optionList({ options }: ChooseItem): Piece[] {
	return options.map(
		({ text }, index) =>
			new Paragraph({
				keepNext: index < options.length - 1,
				indent: { left: 900, hanging: 900 },
				spacing: { ...closeLines, after: 20 },
				tabStops: [
					{ type: 'left', position: 420 },
					{ type: 'left', position: 900 },
				],
				children: [
					new TextRun({ text: tickBox, size: boxSize }),
					new TextRun({ text: `\t${letterOf(index)}`, bold: true }),
					new TextRun({ text: `\t${text}` }),
				],
			}),
	);
}

function statementTable({ shown, task }: PlacedTask, sheet: Sheet): Piece[] {
	const stances = task.items[0]?.options.map(({ text }) => text) ?? [];
	const rows = shown.map(({ number, item }): Cell[] => [
		`${number}. ${item.prompt}`,
		...item.options.map(() => [boxCell()]),
	]);
	return headedTable(sheet.width, [6, ...stances.map(() => 1.2)], ['Statement', ...stances], rows, true);
}

function boxCell(): Paragraph {
	return new Paragraph({
		alignment: 'center',
		spacing: { ...closeLines, after: 0 },
		children: [new TextRun({ text: tickBox, size: boxSize })],
	});
}
