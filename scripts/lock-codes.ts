/**
 * `npm run codes`: gives new activities a number for their result codes, and takes new editions into the lock. What needs
 * an author's decision is left to the content check.
 *
 * A folder may be named: `npm run codes -- tests/fixtures/content/good`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { formatProblems, readFiles } from '#integrations/check-content';
import { emptyLock, tasksOf } from '#lesson/check/result-codes';
import { contentFiles, readEntries } from '#lesson/read-entries';
import { updateLock } from '#lesson/result-codes/lock';
import type { Problem } from '#lesson/spot';

const heading = `# The numbers that result codes begin with, and the items they stand for. Written by \`npm run codes\`: never edit it,
# never use a number again. An activity that is gone keeps its number.
`;

const root = resolve(process.argv[2] ?? '.');
const problems: Problem[] = [];
const entries = readEntries(readFiles(root), problems);
const slips = problems.filter(({ file }) => file === contentFiles.resultCodes);
const before = entries.lists.resultCodes?.data ?? emptyLock;
const after = updateLock(before, tasksOf(entries));
const changed = after.activities.filter((one) => !before.activities.includes(one));

if (slips.length > 0) {
	// Numbers that cannot be read would be given again.
	console.error(formatProblems(slips));
	process.exitCode = 1;
} else {
	writeFileSync(join(root, contentFiles.resultCodes), heading + stringify(after, { lineWidth: 0 }));
	const news = changed.map(({ id, number, edition }) => `${id} is number ${number}, edition ${edition}.`);
	console.log(news.length === 0 ? 'Result codes: nothing new.' : news.join('\n'));
}
