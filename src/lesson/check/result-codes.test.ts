import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFiles } from '#integrations/check-content';
import type { SourceFile } from '../read-entries.ts';
import { contentFiles, readEntries } from '../read-entries.ts';
import type { Problem } from '../spot.ts';
import { checkResultCodes, tasksOf } from './result-codes.ts';

const good = readFiles(join(import.meta.dirname, '../../../tests/fixtures/content/good'));
const quiz = 'content/activities/ks3/quiz.yaml';
const lock = contentFiles.resultCodes;

/** What is told when one file is changed. */
function told(file: string, change: (text: string) => string, others: Problem[] = []): string[] {
	const files: SourceFile[] = good.map((one) => (one.file === file ? { file, text: change(one.text) } : one));
	const problems: Problem[] = [...others];
	const entries = readEntries(files, problems);
	return checkResultCodes(entries, problems).map(
		(problem) => `${problem.file}:${problem.line} ${problem.message} → ${problem.hint}`,
	);
}

/** The lock with one thing changed in the entry of the quiz. */
const ofQuiz = (from: RegExp, to: string) => (text: string) => {
	const [head = '', entry = ''] = text.split('  - id: ks3/quiz\n');
	return `${head}  - id: ks3/quiz\n${entry.replace(from, to)}`;
};

const moreItems = (text: string) => {
	const [head = '', item = ''] = text.split('items:\n');
	return `${head}items:\n${Array.from({ length: 80 }, (_, at) => item.replace('id: who', `id: who-${at}`)).join('')}`;
};

it('finds nothing wrong where lock and activities agree', () => {
	expect(told(quiz, (text) => text)).toEqual([]);
});

it('tells an author what to do about an activity and its codes', () => {
	const option = '\n      - { text: A friend, feedback: Good too. }\n';
	expect([
		...told(quiz, (text) => text.trimEnd() + option),
		...told(quiz, (text) => text.replace('edition: 1', 'edition: 2')),
		...told(lock, ofQuiz(/edition: 1/, 'edition: 2')),
		...told(lock, ofQuiz(/number: \d+/, 'number: 1')),
		...told(lock, (text) => text.replace(/next: \d+/, 'next: 2')).slice(0, 1),
		...told(lock, (text) => text.replace('- id: ks3/quiz\n', '- id: ks3/gone\n')),
		...told(lock, (text) => text.replace('- id: ks3/quiz\n', '- id: ks3/gone\n').replace(/next: \d+/, 'next: 841')),
		...told(quiz, moreItems),
	]).toMatchInlineSnapshot(`
		[
		  "content/activities/ks3/quiz.yaml:5 The items of \`ks3/quiz\` have changed since edition 1, so its result codes would be misread. → Write \`edition: 2\` and run \`npm run codes\`.",
		  "content/activities/ks3/quiz.yaml:5 \`ks3/quiz\` is at edition 2; its result codes are at edition 1. → Run \`npm run codes\`.",
		  "content/activities/ks3/quiz.yaml:5 \`ks3/quiz\` is at edition 1, but codes of edition 2 are about. → Write \`edition: 2\`, or \`edition: 3\` if items changed.",
		  "content/result-codes.yaml:12 The number 1 of \`ks3/quiz\` is used already, or was never given. → Take this entry away and run \`npm run codes\`. Numbers are never typed by hand and never used again.",
		  "content/result-codes.yaml:12 The number 2 of \`ks3/quiz\` is used already, or was never given. → Take this entry away and run \`npm run codes\`. Numbers are never typed by hand and never used again.",
		  "content/activities/ks3/quiz.yaml:5 \`ks3/quiz\` has no number for its result codes. → Run \`npm run codes\`.",
		  "content/activities/ks3/quiz.yaml:5 There is no number left for the result codes of \`ks3/quiz\`. → The codes need a longer beginning: see \`src/lesson/result-codes/codec.ts\`.",
		  "content/activities/ks3/quiz.yaml:6 \`ks3/quiz\` has too many items for a result code. → Make two activities of it.",
		]
	`);
});

it('waits until other slips in a file are put right', () => {
	const at = { line: 1, column: 1, message: 'Something.', hint: 'Else.' };
	const behind = (text: string) => text.replace('edition: 1', 'edition: 2');
	expect(told(quiz, behind, [{ ...at, file: quiz }])).toEqual([]);
	expect(told(lock, () => 'next: none')).toEqual([]);
});

it('asks for the lock where there is none', () => {
	const entries = readEntries(
		good.filter(({ file }) => file !== lock),
		[],
	);
	expect(checkResultCodes(entries, []).map(({ hint }) => hint)).toContain('Run `npm run codes`.');
});

it('leaves out activities whose profiles are not there', () => {
	const entries = readEntries(good, []);
	const all = tasksOf(entries).map(({ activityId }) => activityId);
	const some = tasksOf({ ...entries, profiles: [] }).map(({ activityId }) => activityId);
	expect(all).toContain('ks3/check');
	expect(some).not.toContain('ks3/check');
	expect(some).toContain('ks3/quiz');
});
