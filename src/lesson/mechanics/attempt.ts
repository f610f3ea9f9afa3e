/**
 * One go at a task: answering, skipping, scoring, and taking up again. Skipping never costs anything.
 *
 * An `Attempt` is plain data, safe to keep as JSON, and alike for all mechanics.
 */
import type { RuleBook } from './rules.ts';
import { rulesFor } from './rules.ts';
import type { Task } from './task.ts';

/** How sure a pupil was: a guess, fairly sure, very sure. */
export type Sureness = 1 | 2 | 3;

/** What was done with one item. A skipped item counts neither for nor against. */
export type ItemAnswer = { chosen: string[]; sure?: Sureness } | { skipped: true };

/** One go at a task. */
export interface Attempt {
	edition: number;
	answers: Record<string, ItemAnswer>;
}

/** How far an attempt is. `right` counts items with nothing missing and nothing wrong. */
export interface Score {
	items: number;
	answered: number;
	skipped: number;
	right: number;
	isComplete: boolean;
}

/** A fresh attempt. */
export function start(task: Task): Attempt {
	return { edition: task.edition, answers: {} };
}

/**
 * The attempt with one item answered; a later answer replaces an earlier one.
 *
 * What the item does not have is ignored; an answer with nothing left changes nothing.
 */
export function answer(
	book: RuleBook,
	task: Task,
	attempt: Attempt,
	itemId: string,
	chosen: readonly string[],
	sure?: Sureness,
): Attempt {
	const item = task.items.find(({ id }) => id === itemId);
	const known = item ? rulesFor(book, item).clean(item, chosen) : [];
	return known.length === 0 ? attempt : withAnswer(attempt, itemId, { chosen: known, ...(sure && { sure }) });
}

/** The attempt with one item left out on purpose. */
export function skip(task: Task, attempt: Attempt, itemId: string): Attempt {
	return task.items.some(({ id }) => id === itemId) ? withAnswer(attempt, itemId, { skipped: true }) : attempt;
}

function withAnswer(attempt: Attempt, itemId: string, itemAnswer: ItemAnswer): Attempt {
	return { ...attempt, answers: { ...attempt.answers, [itemId]: itemAnswer } };
}

/** What was chosen for an item; nothing when it was skipped or not reached. */
export function chosenIn(attempt: Attempt | undefined, itemId: string | undefined): string[] | undefined {
	const given = itemId === undefined ? undefined : attempt?.answers[itemId];
	return given && 'chosen' in given ? given.chosen : undefined;
}

/** What counts so far. An item that was begun and not finished counts as not reached. */
export function score(book: RuleBook, task: Task, attempt: Attempt): Score {
	const finished = task.items.flatMap((item) => {
		const rules = rulesFor(book, item);
		const chosen = chosenIn(attempt, item.id);
		return chosen && rules.isReady(item, chosen) ? [rules.isRight(item, chosen)] : [];
	});
	const skipped = task.items.filter(({ id }) => isSkipped(attempt, id)).length;
	const answered = finished.length;
	const right = finished.filter((isRight) => isRight).length;
	return { items: task.items.length, answered, skipped, right, isComplete: answered + skipped === task.items.length };
}

function isSkipped(attempt: Attempt, itemId: string): boolean {
	const given = attempt.answers[itemId];
	return given !== undefined && 'skipped' in given;
}

/** Where to go on: the first item without a finished answer, or the end (the number of items). */
export function nextItem(book: RuleBook, task: Task, attempt: Attempt): number {
	const index = task.items.findIndex((item) => {
		const chosen = chosenIn(attempt, item.id);
		return !isSkipped(attempt, item.id) && !(chosen && rulesFor(book, item).isReady(item, chosen));
	});
	return index === -1 ? task.items.length : index;
}

/**
 * A kept attempt made safe for a task: nothing when it is no attempt or of another edition; answers to items or options
 * that are gone are dropped.
 *
 * @param kept anything, for example what storage held.
 */
export function restore(book: RuleBook, task: Task, kept: unknown): Attempt | undefined {
	if (!isRecord(kept) || kept.edition !== task.edition || !isRecord(kept.answers)) return undefined;
	const answers = kept.answers;
	return task.items.reduce((attempt, { id }) => {
		const given = answers[id];
		if (!isRecord(given)) return attempt;
		if (given.skipped === true) return skip(task, attempt, id);
		if (!Array.isArray(given.chosen)) return attempt;
		const chosen = given.chosen.filter((one) => typeof one === 'string');
		return answer(book, task, attempt, id, chosen, surenessIn(given.sure));
	}, start(task));
}

function surenessIn(value: unknown): Sureness | undefined {
	return value === 1 || value === 2 || value === 3 ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
