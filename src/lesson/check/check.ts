/** The content check: every problem of every kind at once, each with its place and what to type. */
import { assembleLessons } from '../assemble.ts';
import type { Entries } from '../entries.ts';
import type { Lesson } from '../lesson.ts';
import type { SourceFile } from '../read-entries.ts';
import { readEntries } from '../read-entries.ts';
import type { Problem } from '../spot.ts';
import { checkActivities } from './activities.ts';
import { checkLanguage } from './language.ts';
import { locator } from './locate.ts';
import { checkMinutes } from './minutes.ts';
import { checkReading } from './reading.ts';
import { checkReferences } from './references.ts';

/** What the check saw. */
export interface Checked {
	entries: Entries;
	lessons: Lesson[];
	/** Sorted by file and line; empty when all is well. */
	problems: Problem[];
}

/** Checks all content files together. */
export function checkFiles(files: readonly SourceFile[]): Checked {
	const problems: Problem[] = [];
	const entries = readEntries(files, problems);
	const lessons = assembleLessons(entries, problems);
	const locate = locator(files);
	problems.push(
		...checkReferences(entries, lessons, locate),
		...checkMinutes(lessons, locate),
		...checkActivities(entries, locate),
		...checkReading(lessons),
		...checkLanguage(entries, files),
	);
	return { entries, lessons, problems: problems.filter(isFirst).sort(bySpot) };
}

/** The same slip made twice in one place is told once. */
function isFirst(problem: Problem, index: number, all: readonly Problem[]): boolean {
	const same = ({ file, line, column, message }: Problem) => `${file}:${line}:${column} ${message}`;
	return all.findIndex((one) => same(one) === same(problem)) === index;
}

function bySpot(a: Problem, b: Problem): number {
	return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
