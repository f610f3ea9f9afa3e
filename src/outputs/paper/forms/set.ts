import type { SetItem, Setting } from '#lesson/mechanics/set';
import { letterOf } from '#lesson/wording';
import type { Part, Run } from '../part.ts';
import { words } from '../part.ts';
import { boxCell } from '../pen.ts';
import { cellText, headedTable } from '../table.ts';
import { label, ledParagraph, paragraph } from '../text.ts';

/** How settings are set with a pen. */
export const setRule = 'Tick one for each setting. You may leave it as it starts.';

/** The goal, every setting with where it starts and its options, and a table of who sees what to fill in. */
export function setForm(item: SetItem): Part[] {
	const rows = item.settings.map((setting, index) => [
		[cellText(setting.section), cellText(`${index + 1}. ${setting.label}`, true)],
		startText(setting),
		[optionsLine(setting.options.map(({ text }) => text))],
	]);
	return [
		{ type: 'box', parts: [ledParagraph('The goal:', item.goal)] },
		headedTable([3.4, 1.6, 4], ['Setting', 'Starts as', 'Set it to'], rows),
		...audienceTable(item),
	];
}

function startText({ start, options }: Setting): string {
	return options.find(({ id }) => id === start)?.text ?? '';
}

/** The options one after the other; each stays with its box. */
function optionsLine(texts: readonly string[]): Part {
	const runs = texts.flatMap((text, index): Run[] => [
		...(index === 0 ? [] : words('   ')),
		{ type: 'tick' },
		...words(`\u00A0${letterOf(index)}\u00A0`, { bold: true }),
		...words(text),
	]);
	return paragraph(runs, { close: true });
}

function audienceTable({ audiences, things }: SetItem): Part[] {
	if (audiences.length === 0) return [];
	const rows = things.map(({ text }) => [text, ...audiences.map(boxCell)]);
	const header = ['What is on the account', ...audiences.map(({ text }) => text)];
	return [
		label('Who sees what with your settings? Tick.'),
		headedTable([4, ...audiences.map(() => 2)], header, rows, true),
	];
}
