/** Counts as a table that spreadsheets open. */
import type { ClassActivity, Counts } from './class-count.ts';
import { picturesOf } from './class-count.ts';

const columns = ['activity', 'edition', 'question number', 'question', 'option letter', 'option', 'right', 'count'];

/** The counts as CSV, a row an option, and one for each question that somebody left out. Begins with a mark so that Excel reads it as UTF-8. */
export function classTable(activity: ClassActivity, counts: Counts): string {
	const rows = picturesOf(activity, counts).flatMap(({ place, item, options, leftOut }) => {
		const start = [activity.title, activity.edition, place + 1, item.prompt];
		return [
			...options.map(({ letter, text, isRight, count }) => [...start, letter, text, isRight ? 'yes' : 'no', count]),
			...(leftOut > 0 ? [[...start, '', 'Left out', '', leftOut]] : []),
		];
	});
	return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The name of the file: dull, since it lies among other downloads. */
export function tableName(day: string): string {
	return `class-count-${day}.csv`;
}

function cell(value: string | number): string {
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
