/** The content check: every problem of every kind at once, each with its place and what to type. */
import { assembleLessons, assembleTalks } from '../assemble.ts';
import type { ReadEntries } from '../entries.ts';
import type { Lesson } from '../lesson.ts';
import type { SourceFile } from '../read-entries.ts';
import { readEntries } from '../read-entries.ts';
import type { Problem } from '../spot.ts';
import type { Talk } from '../talk.ts';
import { checkActivities } from './activities.ts';
import { checkActivityBlocks } from './activity-blocks.ts';
import { checkAlerts } from './alerts.ts';
import { readBodies } from './bodies.ts';
import { checkCoverage } from './coverage.ts';
import { checkLanguage } from './language.ts';
import { checkLists } from './lists.ts';
import { checkMinutes } from './minutes.ts';
import { checkParts } from './parts.ts';
import { checkPaths } from './paths.ts';
import { checkReading } from './reading.ts';
import { checkReferences } from './references.ts';
import { checkResultCodes } from './result-codes.ts';
import { checkSearchWords } from './search-words.ts';
import { checkSeries } from './series.ts';
import { checkStepTimes } from './step-times.ts';
import { checkTalks } from './talks.ts';
import { checkUnspoken } from './unspoken.ts';
import { checkWhole } from './whole.ts';

/** What the check saw. */
export interface Checked {
	entries: ReadEntries;
	lessons: Lesson[];
	talks: Talk[];
	/** Sorted by file and line; empty when all is well. */
	problems: Problem[];
}

/** Checks all content files together. */
export function checkFiles(files: readonly SourceFile[]): Checked {
	const problems: Problem[] = [];
	const entries = readEntries(files, problems);
	const bodies = readBodies(files, entries, problems);
	// What the Markdown has wrong was told file by file.
	const lessons = assembleLessons(entries, []);
	const talks = assembleTalks(entries, []);
	problems.push(
		...checkPaths(files),
		...checkParts(entries),
		...checkLists(entries),
		...checkSearchWords(entries),
		...checkReferences(entries, bodies),
		...checkCoverage(entries),
		...checkAlerts(entries, bodies),
		...checkMinutes(entries, bodies),
		...checkStepTimes(lessons),
		...checkSeries(entries),
		...checkTalks(entries, talks),
		...checkWhole(lessons),
		...checkActivities(entries),
		...checkActivityBlocks(entries, bodies),
		...checkReading(entries, bodies),
		...checkLanguage(entries, files, bodies),
		...checkUnspoken(entries, files),
	);
	problems.push(...checkResultCodes(entries, problems));
	return { entries, lessons, talks, problems: problems.filter(isFirst).sort(bySpot) };
}

/** The same slip made twice in one place is told once. */
function isFirst(problem: Problem, index: number, all: readonly Problem[]): boolean {
	const same = ({ file, line, column, message }: Problem) => `${file}:${line}:${column} ${message}`;
	return all.findIndex((one) => same(one) === same(problem)) === index;
}

function bySpot(a: Problem, b: Problem): number {
	return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
