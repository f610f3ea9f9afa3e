import { Paragraph, TextRun } from 'docx';
import type { SetItem, Setting } from '#lesson/mechanics/set';
import { letterOf } from '#lesson/wording';
import { box, boxCell } from '../pen.ts';
import type { Sheet } from '../sheet.ts';
import type { Cell, Piece } from '../table.ts';
import { cellText, headedTable, markedBox } from '../table.ts';
import { ledParagraph, paragraph } from '../text.ts';
import { closeLines } from '../theme.ts';

/** How settings are set with a pen. */
export const setRule = 'Tick one for each setting. You may leave it as it starts.';

/** The goal, every setting with where it starts and its options, and a table of who sees what to fill in. */
export function setForm(item: SetItem, sheet: Sheet): Piece[] {
	const rows = item.settings.map((setting, index): Cell[] => [
		[cellText(setting.section), cellText(`${index + 1}. ${setting.label}`, true)],
		startText(setting),
		[optionsCell(setting.options.map(({ text }) => text))],
	]);
	return [
		...goalBox(item, sheet),
		...headedTable(sheet.width, [3.4, 1.6, 4], ['Setting', 'Starts as', 'Set it to'], rows),
		...audienceTable(item, sheet),
	];
}

/** What the settings are for. */
export function goalBox({ goal }: SetItem, { width }: Sheet): Piece[] {
	return markedBox(width, [ledParagraph('The goal:', goal)]);
}

function startText({ start, options }: Setting): string {
	return options.find(({ id }) => id === start)?.text ?? '';
}

/** The options one after the other; each stays with its box. */
function optionsCell(texts: readonly string[]): Paragraph {
	const children = texts.flatMap((text, index) => [
		box(index === 0 ? '' : '   '),
		new TextRun({ text: `\u00A0${letterOf(index)}\u00A0`, bold: true }),
		new TextRun(text),
	]);
	return new Paragraph({ spacing: { ...closeLines, after: 20 }, keepLines: true, children });
}

function audienceTable({ audiences, things }: SetItem, { width }: Sheet): Piece[] {
	if (audiences.length === 0) return [];
	const rows = things.map(({ text }): Cell[] => [text, ...audiences.map(() => [boxCell()])]);
	const header = ['What is on the account', ...audiences.map(({ text }) => text)];
	return [
		paragraph('Who sees what with your settings? Tick.', { bold: true }, { keepNext: true }),
		...headedTable(width, [4, ...audiences.map(() => 2)], header, rows, true),
	];
}
