import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, readFiles } from '#integrations/check-content';
import { checkFiles } from '#lesson/check/check';

const fixtures = join(import.meta.dirname, 'fixtures/content');

/** The good content with one mistake laid over it. */
function problemsOf(mistake: string): string[] {
	const folder = join(fixtures, 'broken', mistake);
	const note = join(folder, 'left-out.txt');
	const leftOut = existsSync(note) ? readFileSync(note, 'utf8').trim().split('\n') : [];
	const changed = readFiles(folder);
	const kept = readFiles(join(fixtures, 'good')).filter(
		({ file }) => !leftOut.includes(file) && !changed.some((one) => one.file === file),
	);
	return checkFiles([...kept, ...changed]).problems.map(
		({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} → ${hint}`,
	);
}

describe('the content check', () => {
	it('finds nothing wrong with good content', () => {
		expect(checkContent(join(fixtures, 'good')).problems).toEqual([]);
	});

	it('finds nothing wrong with the site’s own content', () => {
		expect(checkContent(join(import.meta.dirname, '..')).problems).toEqual([]);
	});

	const mistakes = readdirSync(join(fixtures, 'broken'));
	it.each(mistakes)('tells an author about %s', (mistake) => {
		const problems = problemsOf(mistake);
		expect(problems).not.toEqual([]);
		expect(problems).toMatchSnapshot();
	});
});
