import { type Accessor, createMemo } from 'solid-js';
import { isServer } from 'solid-js/web';
import { type Attempt, restore, start } from '#lesson/mechanics/attempt';
import type { RuleBook } from '#lesson/mechanics/rules';
import type { Task } from '#lesson/mechanics/task';
import { $attempts, attemptKey, clearAttempt, saveAttempt } from '#stores/progress';
import { useSaved } from '#stores/use-saved';

type Moment = 'before' | 'after';
const moments = [undefined, 'before', 'after'] as const;

/** What is kept of one activity. */
export interface Kept {
	/** The attempt so far; a fresh one when nothing usable is kept. */
	attempt: Accessor<Attempt>;
	/** The attempt of one moment, for looking back. */
	attemptAt(moment: Moment): Attempt | undefined;
	keep(attempt: Attempt): void;
	/** Forgets the attempts of every moment. */
	forget(): void;
}

/** Follows what is kept of `task`. At build time nothing is. */
export function createKept(book: RuleBook, task: Task, moment: Moment | undefined): Kept {
	if (isServer) return { attempt: () => start(task), attemptAt: () => undefined, keep() {}, forget() {} };
	const saved = useSaved($attempts, $attempts.get());
	const attemptOf = (name: string) => restore(book, task, saved()[name]);
	const key = attemptKey(task.activityId, moment);
	return {
		attempt: createMemo(() => attemptOf(key) ?? start(task)),
		attemptAt: (other) => attemptOf(attemptKey(task.activityId, other)),
		keep: (attempt) => saveAttempt(key, withOthers(task, attempt, saved()[key])),
		forget() {
			for (const other of moments) clearAttempt(attemptKey(task.activityId, other));
		},
	};
}

/** A lesson may show an activity in parts: answers to items that another part shows stay as they are. */
function withOthers(task: Task, attempt: Attempt, kept: Attempt | undefined): Attempt {
	if (kept?.edition !== task.edition) return attempt;
	const mine = new Set(task.items.map(({ id }) => id));
	const others = Object.entries(kept.answers).filter(([id]) => !mine.has(id));
	return { ...attempt, answers: { ...Object.fromEntries(others), ...attempt.answers } };
}
