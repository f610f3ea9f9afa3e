/** What a class chose, on paper: strokes for a class, notes for a group in which strokes would show who said what. */
import type { ChooseItem } from '#lesson/mechanics/choose';
import type { Task } from '#lesson/mechanics/task';
import { letterOf } from '#lesson/wording';
import { rightOptions } from '../brief-answer.ts';
import { absoluteLink, readableLink } from '../links.ts';
import type { NumberedItem } from '../placed-task.ts';
import { numbered, onlyItems, tasksOf } from '../placed-task.ts';
import type { PaperCell, Part } from './part.ts';
import { words } from './part.ts';
import { boxCell, strokesCell } from './pen.ts';
import type { Sheet } from './sheet.ts';
import { cellText, headedTable } from './table.ts';
import { heading, paragraph } from './text.ts';

interface Tallied {
	task: Task;
	items: NumberedItem<ChooseItem>[];
}

/** A tally and an observation sheet for every marked activity whose items take one answer. Nothing if there is none. */
export function drawTally(sheet: Sheet): Part[] {
	const tallied = tasksOf(sheet.lesson)
		.filter(({ marked }) => marked)
		.map((task) => ({ task, items: onlyItems(numbered(task), 'choose').filter(({ item }) => item.select === 'one') }))
		.filter(({ items }) => items.length > 0);
	return tallied.length === 0 ? [] : [...tallySheet(tallied, sheet), ...observationSheet(tallied, sheet)];
}

function tallySheet(tallied: readonly Tallied[], { context }: Sheet): Part[] {
	const address = readableLink(absoluteLink('/teach/class/', context.siteUrl));
	return [
		heading(2, 'Tally sheet'),
		paragraph('For ten pupils or more. Count answers, one stroke for each pupil. Write no names.'),
		paragraph(`To see the counts as bars, type them in at ${address}.`),
		paragraph('Fewer than ten? Strokes would show who said what. Use the observation sheet instead.'),
		...tallied.flatMap((one) => [heading(3, one.task.title), tallyTable(one)]),
	];
}

function tallyTable({ items }: Tallied): Part {
	const most = Math.max(...items.map(({ item }) => item.options.length));
	const letters = Array.from({ length: most }, (_, index) => letterOf(index));
	const rows = items.map(({ number, item }): PaperCell[] => [
		questionCell(number, item, rightLetters(item)),
		...letters.map((_, index) => (index < item.options.length ? strokesCell() : '–')),
		strokesCell(),
	]);
	return headedTable([5, ...letters.map(() => 1.7), 1.7], ['Question', ...letters, 'Left out'], rows);
}

function questionCell(number: number, { prompt }: ChooseItem, right: string): Part[] {
	return [cellText(`${number}. ${prompt}`), cellText(`Right: ${right}`, true)];
}

function rightLetters({ options }: ChooseItem): string {
	return options.flatMap(({ verdict }, index) => (verdict === 'right' ? [letterOf(index)] : [])).join(', ');
}

function observationSheet(tallied: readonly Tallied[], sheet: Sheet): Part[] {
	const { outcomes, misconceptions } = sheet.lesson.plan;
	const beliefs = misconceptions.map(({ belief, truth }) => [boxCell(), belief, truth]);
	return [
		{ type: 'heading', level: 2, runs: words('Observation sheet'), newPage: true },
		paragraph('For groups under ten. Write about the group, never about one pupil, and no names.'),
		heading(3, 'What the group can do'),
		seenTable('Outcome', outcomes),
		...(beliefs.length === 0
			? []
			: [
					heading(3, 'What somebody may still think'),
					headedTable([1, 4, 4], ['Heard', 'What they may think', 'What is true'], beliefs),
				]),
		...tallied.flatMap(({ task, items }) => {
			const questions = items.map(({ number, item }) => questionCell(number, item, rightOptions(item.options)));
			return [heading(3, task.title), seenTable('Question', questions)];
		}),
	];
}

function seenTable(header: string, lines: readonly PaperCell[]): Part {
	const seen = ['With ease', 'With help', 'Not yet'];
	const rows = lines.map((line): PaperCell[] => [line, ...seen.map(boxCell), strokesCell()]);
	return headedTable([4.4, 1, 1, 1, 3.2], [header, ...seen, 'What I heard'], rows);
}
