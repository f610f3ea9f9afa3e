/**
 * The *choose* mechanic: one item at a time, pick from options, read feedback, go on. Skipping never costs anything.
 *
 * A kind turns its activity into a `ChooseTask`; the web island, the readable page without JavaScript, the paper form
 * and the documents all draw that task. An `Attempt` is plain data, safe to keep as JSON.
 */
import type { Clue } from '../schema/activity.ts';
import type { Profile } from '../schema/profile.ts';

/** How good an option is. `unmarked` options have no right or wrong. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'unmarked';

export interface ChooseOption {
	id: string;
	text: string;
	verdict: Verdict;
	/** What a pupil reads after choosing it. */
	feedback: string;
}

/** What an item is about, beyond its prompt. */
export interface ProfileStimulus {
	kind: 'profile';
	profile: Profile;
	/** What happened between the account and Sam, in order. */
	contact: string[];
	/** The table twin: what tells for and against. Shown with the feedback, never before. */
	clues: Clue[];
	truth: 'real' | 'fake' | 'unclear';
}

export interface ChooseItem {
	id: string;
	prompt: string;
	select: 'one' | 'several';
	options: ChooseOption[];
	stimulus?: ProfileStimulus;
	/** What a teacher listens for; for plans and answer sheets, never for pupils. */
	lookFor?: string;
}

/** One activity, ready to be answered. */
export interface ChooseTask {
	activityId: string;
	edition: number;
	title: string;
	intro: string;
	minutes: number;
	/** False for before-and-after statements: nothing is right or wrong. */
	marked: boolean;
	items: ChooseItem[];
}

/** What was done with one item. A skipped item counts neither for nor against. */
export type ItemAnswer = { chosen: string[] } | { skipped: true };

/** One go at a task. */
export interface Attempt {
	edition: number;
	answers: Record<string, ItemAnswer>;
}

/** How far an attempt is. `right` counts items whose every chosen option is right and none is missing. */
export interface ChooseScore {
	items: number;
	answered: number;
	skipped: number;
	right: number;
	isComplete: boolean;
}

/** A fresh attempt. */
export function start(task: ChooseTask): Attempt {
	return { edition: task.edition, answers: {} };
}

/**
 * The attempt with one item answered; a later answer replaces an earlier one.
 *
 * Options the item does not have are ignored; an answer with none left changes nothing.
 */
export function answer(task: ChooseTask, attempt: Attempt, itemId: string, chosen: readonly string[]): Attempt {
	const item = task.items.find(({ id }) => id === itemId);
	const known = item?.options.map(({ id }) => id).filter((id) => chosen.includes(id)) ?? [];
	if (known.length === 0) return attempt;
	return withAnswer(attempt, itemId, { chosen: item?.select === 'one' ? known.slice(0, 1) : known });
}

/** The attempt with one item left out on purpose. */
export function skip(task: ChooseTask, attempt: Attempt, itemId: string): Attempt {
	return task.items.some(({ id }) => id === itemId) ? withAnswer(attempt, itemId, { skipped: true }) : attempt;
}

function withAnswer(attempt: Attempt, itemId: string, itemAnswer: ItemAnswer): Attempt {
	return { ...attempt, answers: { ...attempt.answers, [itemId]: itemAnswer } };
}

/** What counts so far. */
export function score(task: ChooseTask, attempt: Attempt): ChooseScore {
	const given = task.items.map((item) => ({ item, given: attempt.answers[item.id] }));
	const answered = given.filter(({ given }) => given && 'chosen' in given).length;
	const skipped = given.filter(({ given }) => given && 'skipped' in given).length;
	const right = given.filter(({ item, given }) => given && 'chosen' in given && isRight(item, given.chosen)).length;
	return { items: task.items.length, answered, skipped, right, isComplete: answered + skipped === task.items.length };
}

/** Whether exactly the right options were chosen. */
export function isRight(item: ChooseItem, chosen: readonly string[]): boolean {
	return item.options.every(({ id, verdict }) => (verdict === 'right') === chosen.includes(id));
}

/** Where to go on: the first item without an answer, or the end (the number of items). */
export function nextItem(task: ChooseTask, attempt: Attempt): number {
	const index = task.items.findIndex(({ id }) => !Object.hasOwn(attempt.answers, id));
	return index === -1 ? task.items.length : index;
}

/**
 * A kept attempt made safe for a task: nothing when it is no attempt or of another edition; answers to items or options
 * that are gone are dropped.
 *
 * @param kept anything, for example what storage held.
 */
export function restore(task: ChooseTask, kept: unknown): Attempt | undefined {
	if (!isRecord(kept) || kept.edition !== task.edition || !isRecord(kept.answers)) return undefined;
	const answers = kept.answers;
	return task.items.reduce((attempt, { id }) => {
		const given = answers[id];
		if (!isRecord(given)) return attempt;
		if (given.skipped === true) return skip(task, attempt, id);
		return Array.isArray(given.chosen) ? answer(task, attempt, id, given.chosen as string[]) : attempt;
	}, start(task));
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
