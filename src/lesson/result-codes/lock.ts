/**
 * The lock of result codes: which number an activity has, and which items its codes stand for. A code says only places
 * (“the third option of the second item”), so items may change only together with the edition.
 */
import type { Task } from '../mechanics/task.ts';
import type { CodeLock, LockedActivity } from '../schema/result-codes.ts';
import { fitsCode, highestNumber } from './codec.ts';
import { codedItems } from './task-code.ts';

/** How an activity and the lock differ. */
export type LockFault =
	/** It has no number. */
	| 'new'
	/** Its edition went up; the lock is still at the one before. */
	| 'behind'
	/** Its items changed, its edition did not. */
	| 'changed'
	/** Its edition went down. */
	| 'older'
	/** It has more items than a code can carry. */
	| 'too-long'
	/** There are no numbers left. */
	| 'full';

/** The items of a code in words that change whenever a code would mean something else. */
export function fingerprint(task: Pick<Task, 'marked' | 'items'>): string[] {
	return codedItems(task).map(({ id, options }) => {
		const right = options.filter(({ verdict }) => verdict === 'right');
		return `${id}, right ${names(right)} of ${names(options)}`;
	});
}

function names(options: readonly { id: string }[]): string {
	return options.map(({ id }) => id).join(' ');
}

/** How a task and the lock differ, or nothing. Tasks that give no codes need no number. */
export function lockFault(task: Task, lock: CodeLock): LockFault | undefined {
	const items = fingerprint(task);
	if (items.length === 0) return undefined;
	if (!fitsCode(codedItems(task).map(({ options }) => options.length))) return 'too-long';
	const locked = lock.activities.find(({ id }) => id === task.activityId);
	if (!locked) return lock.next > highestNumber ? 'full' : 'new';
	if (task.edition < locked.edition) return 'older';
	if (task.edition > locked.edition) return 'behind';
	return items.join('\n') === locked.items.join('\n') ? undefined : 'changed';
}

/** Entries that share a number with one above them, or have one that is still to be given. */
export function wrongNumbers({ activities, next }: CodeLock): LockedActivity[] {
	return activities.filter(
		({ number }, index) => number >= next || activities.findIndex((one) => one.number === number) < index,
	);
}

/** The lock with new activities and new editions taken in. Everything else is for an author to put right. */
export function updateLock(lock: CodeLock, tasks: readonly Task[]): CodeLock {
	const behind = tasks.filter((task) => lockFault(task, lock) === 'behind');
	const fresh = tasks
		.filter((task) => lockFault(task, lock) === 'new')
		.slice(0, Math.max(0, highestNumber + 1 - lock.next))
		.map((task, index) => ({ id: task.activityId, number: lock.next + index, ...lockedPart(task) }));
	const kept = lock.activities.map((one) => {
		const task = behind.find(({ activityId }) => activityId === one.id);
		return task ? { ...one, ...lockedPart(task) } : one;
	});
	return { next: lock.next + fresh.length, activities: [...kept, ...fresh] };
}

function lockedPart(task: Task): Pick<LockedActivity, 'edition' | 'items'> {
	return { edition: task.edition, items: fingerprint(task) };
}
