/** Comma-separated values as Excel opens them: https://www.rfc-editor.org/rfc/rfc4180 with a byte order mark. */
import { letterOf } from '#lesson/wording';
import type { Quiz, QuizItem } from '../quiz/items.ts';
import { rightOptions, stem } from '../quiz/items.ts';

/** A quiz as a table, a question a row. Rows end with CR LF and every cell is quoted. */
export function writeCsv(quiz: Quiz): string {
	const most = Math.max(...quiz.items.map(({ options }) => options.length));
	const letters = Array.from({ length: most }, (_, index) => letterOf(index));
	const header = [
		...['Number', 'Id', 'Question', 'How many fit'],
		...letters.map((letter) => `Answer ${letter}`),
		'Right',
		...letters.map((letter) => `Feedback ${letter}`),
		...['Quiz', 'From'],
	];
	const rows = quiz.items.map((item) => [...questionCells(item, letters), quiz.title, quiz.stamp]);
	return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function questionCells(item: QuizItem, letters: readonly string[]): string[] {
	const { number, id, select, options } = item;
	const right = rightOptions(item).map(({ letter }) => letter);
	return [
		...[String(number), id, stem(item), select],
		...letters.map((_, index) => options[index]?.text ?? ''),
		right.join(' '),
		...letters.map((_, index) => options[index]?.feedback ?? ''),
	];
}

/** Quoted. A quote mark before what a spreadsheet would run as a formula: https://owasp.org/www-community/attacks/CSV_Injection */
function cell(words: string): string {
	const guarded = /^[=+\-@]/.test(words.trimStart()) ? `'${words}` : words;
	return `"${guarded.replaceAll('"', '""')}"`;
}
