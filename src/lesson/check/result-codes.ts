import type { PlacedEntry, ReadEntries } from '../entries.ts';
import { taskOf } from '../kinds/registry.ts';
import type { Task } from '../mechanics/task.ts';
import { contentFiles } from '../read-entries.ts';
import { profileNames } from '../references.ts';
import type { LockFault } from '../result-codes/lock.ts';
import { lockFault, wrongNumbers } from '../result-codes/lock.ts';
import type { Activity } from '../schema/activity.ts';
import type { CodeLock } from '../schema/result-codes.ts';
import type { Problem, Spots } from '../spot.ts';

/** A lock in which nothing is written yet. */
export const emptyLock: CodeLock = { next: 1, activities: [] };

/**
 * Activities whose result codes would be misread: without a number, or with items that changed in the same edition, and
 * numbers used twice.
 *
 * @param others what is wrong besides: a file with a slip in it is looked at once that is put right.
 */
export function checkResultCodes(entries: ReadEntries, others: readonly Problem[]): Problem[] {
	const { resultCodes } = entries.lists;
	const lock = resultCodes?.data ?? emptyLock;
	if (others.some(({ file }) => file === contentFiles.resultCodes)) return [];
	return [
		...(resultCodes ? checkNumbers(resultCodes.data, resultCodes.spots) : []),
		...entries.activities
			.filter(({ file }) => !others.some((problem) => problem.file === file))
			.flatMap((entry) => checkActivity(entry, entries, lock)),
	];
}

/** The tasks of all activities whose profiles are there. */
export function tasksOf(entries: Pick<ReadEntries, 'activities' | 'profiles'>): Task[] {
	return entries.activities.flatMap((entry) => taskIn(entry, entries));
}

function taskIn(
	{ id, data }: Pick<PlacedEntry<Activity>, 'id' | 'data'>,
	{ profiles }: Pick<ReadEntries, 'profiles'>,
): Task[] {
	const known = Object.fromEntries(profiles.map((profile) => [profile.id, profile.data]));
	return profileNames(data).every((name) => known[name]) ? [taskOf(id, data, known)] : [];
}

function checkActivity(entry: PlacedEntry<Activity>, entries: ReadEntries, lock: CodeLock): Problem[] {
	return taskIn(entry, entries).flatMap((task) => {
		const fault = lockFault(task, lock);
		if (!fault) return [];
		const locked = lock.activities.find(({ id }) => id === entry.id)?.edition ?? 0;
		return [{ ...entry.spots.at(placeOf(fault)), ...wordsFor(fault, entry, locked) }];
	});
}

function placeOf(fault: LockFault): PropertyKey[] {
	return fault === 'too-long' ? ['items'] : ['edition'];
}

function wordsFor(
	fault: LockFault,
	{ id, data }: PlacedEntry<Activity>,
	locked: number,
): Pick<Problem, 'message' | 'hint'> {
	const all: Record<LockFault, Pick<Problem, 'message' | 'hint'>> = {
		new: { message: `\`${id}\` has no number for its result codes.`, hint: 'Run `npm run codes`.' },
		behind: {
			message: `\`${id}\` is at edition ${data.edition}; its result codes are at edition ${locked}.`,
			hint: 'Run `npm run codes`.',
		},
		changed: {
			message: `The items of \`${id}\` have changed since edition ${locked}, so its result codes would be misread.`,
			hint: `Write \`edition: ${locked + 1}\` and run \`npm run codes\`.`,
		},
		older: {
			message: `\`${id}\` is at edition ${data.edition}, but codes of edition ${locked} are about.`,
			hint: `Write \`edition: ${locked}\`, or \`edition: ${locked + 1}\` if items changed.`,
		},
		'too-long': {
			message: `\`${id}\` has too many items for a result code.`,
			hint: 'Make two activities of it.',
		},
		full: {
			message: `There is no number left for the result codes of \`${id}\`.`,
			hint: `The codes need a longer beginning: see \`src/lesson/result-codes/codec.ts\`.`,
		},
	};
	return all[fault];
}

function checkNumbers(lock: CodeLock, spots: Spots): Problem[] {
	return wrongNumbers(lock).map((entry) => ({
		...spots.at(['activities', lock.activities.indexOf(entry), 'number']),
		message: `The number ${entry.number} of \`${entry.id}\` is used already, or was never given.`,
		hint: 'Take this entry away and run `npm run codes`. Numbers are never typed by hand and never used again.',
	}));
}
