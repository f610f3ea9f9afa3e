import { Paragraph, TextRun } from 'docx';
import type { ChooseItem } from '#lesson/mechanics/choose';
import type { NumberedItem, PlacedTask } from '../placed-task.ts';
import { letterOf } from '../placed-task.ts';
import { tickRule } from '../wording.ts';
import { profileCard } from './profile-card.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, Piece } from './table.ts';
import { headedTable } from './table.ts';
import { heading, paragraph } from './text.ts';

// U+25A1 is in Arial on every computer; the ballot box U+2610 is not.
const tickBox = '□';

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

/** An item's prompt and what it is about. */
export function itemHead({ number, item }: NumberedItem, sheet: Sheet): Piece[] {
	return [heading(3, `${number}. ${item.prompt}`), ...(item.stimulus ? profileCard(item.stimulus, sheet) : [])];
}

function question(numbered: NumberedItem, sheet: Sheet): Piece[] {
	const { item } = numbered;
	const rule = paragraph(tickRule(item), { italics: true }, { keepNext: true, spacing: { before: 80, after: 60 } });
	return [...itemHead(numbered, sheet), rule, ...options(item)];
}

function options({ options }: ChooseItem): Piece[] {
	return options.map(
		({ text }, index) =>
			new Paragraph({
				keepNext: index < options.length - 1,
				indent: { left: 900, hanging: 900 },
				spacing: { after: 60 },
				tabStops: [
					{ type: 'left', position: 420 },
					{ type: 'left', position: 900 },
				],
				children: [
					new TextRun({ text: tickBox, size: 32 }),
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
	return headedTable(sheet.width, [5, ...stances.map(() => 1.4)], ['Statement', ...stances], rows, true);
}

function boxCell(): Paragraph {
	return new Paragraph({
		alignment: 'center',
		spacing: { after: 0 },
		children: [new TextRun({ text: tickBox, size: 32 })],
	});
}
