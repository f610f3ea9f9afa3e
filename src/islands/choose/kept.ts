import { type Accessor, createMemo } from 'solid-js';
import { type Attempt, type ChooseItem, type ChooseTask, restore, start } from '#lesson/mechanics/choose';
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

/** Follows what is kept of `task`. Call it in the browser only: it reads storage at once. */
export function createKept(task: ChooseTask, moment: Moment | undefined): Kept {
	const saved = useSaved($attempts, $attempts.get());
	const attemptOf = (name: string) => restore(task, saved()[name]);
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
function withOthers(task: ChooseTask, attempt: Attempt, kept: Attempt | undefined): Attempt {
	if (kept?.edition !== task.edition) return attempt;
	const mine = new Set(task.items.map(({ id }) => id));
	const others = Object.entries(kept.answers).filter(([id]) => !mine.has(id));
	return { ...attempt, answers: { ...Object.fromEntries(others), ...attempt.answers } };
}

/** The options chosen for an item; nothing when it was skipped or not reached. */
export function chosenFor(attempt: Attempt | undefined, itemId: string | undefined): string[] | undefined {
	const given = itemId === undefined ? undefined : attempt?.answers[itemId];
	return given && 'chosen' in given ? given.chosen : undefined;
}

/** The options of an item that were chosen, in the order shown; none when it was skipped or not reached. */
export function chosenOptions(item: ChooseItem, attempt: Attempt) {
	const chosen = chosenFor(attempt, item.id) ?? [];
	return item.options.filter(({ id }) => chosen.includes(id));
}
