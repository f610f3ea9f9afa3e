import { expect, test } from 'vitest';
import { stem } from '#outputs/quiz/items';
import { quizSamples, quizTextOf } from './quiz-samples.ts';

/** A reader of RFC 4180 that takes nothing but quoted cells and CR LF. */
function readCsv(text: string): string[][] {
	const rows = text.split('\r\n');
	expect(rows.pop()).toBe('');
	return rows.map((row) => {
		expect(row).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/);
		return [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
	});
}

test.each(quizSamples)('the table of $id opens in Excel and runs nothing', async (sample) => {
	const text = await quizTextOf(sample, 'csv', 'csv');
	expect(text.startsWith('\uFEFF')).toBe(true);
	for (const cell of readCsv(text.slice(1)).flat()) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
});

test.each(quizSamples)(
	'the table of $id has a row for each question with all its words and its key',
	async (sample) => {
		const [header = [], ...rows] = readCsv((await quizTextOf(sample, 'csv', 'csv')).slice(1));
		const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');
		expect(rows).toHaveLength(sample.quiz.items.length);
		for (const [index, row] of rows.entries()) {
			const item = sample.quiz.items[index] ?? expect.fail();
			const cell = (name: string) => unguarded(row[header.indexOf(name)] ?? expect.fail(name));
			expect(row).toHaveLength(header.length);
			expect([cell('Number'), cell('Id'), cell('Question')]).toEqual([String(item.number), item.id, stem(item)]);
			expect(cell('How many fit')).toBe(item.select);
			for (const { letter, text, feedback } of item.options)
				expect([cell(`Answer ${letter}`), cell(`Feedback ${letter}`)]).toEqual([text, feedback]);
			const right = item.options.filter(({ isRight }) => isRight).map(({ letter }) => letter);
			expect(cell('Right').split(' ')).toEqual(right);
			expect(cell('From')).toBe(sample.quiz.stamp);
		}
	},
);
