/**
 * Before and after: the same statements at the start and at the end of a lesson. Nothing is marked, nothing leaves the
 * pupil; the second time they see how their own answers moved.
 */
import type { Attempt } from '../mechanics/attempt.ts';
import { chosenIn } from '../mechanics/attempt.ts';
import type { Task } from '../mechanics/task.ts';
import type { Statements } from '../schema/kinds/choosing.ts';
import { header } from './header.ts';

/** What a pupil can say to a statement, in the order shown. */
export const stances = [
	{ id: 'agree', text: 'Agree' },
	{ id: 'unsure', text: 'Not sure' },
	{ id: 'disagree', text: 'Disagree' },
] as const;

/** The statements as a task. Every stance gets the same closing thought, since none is wrong. */
export function statementsTask(activityId: string, statements: Statements): Task {
	const items = statements.items.map(({ id, text, thought, lookFor }) => ({
		mechanic: 'choose' as const,
		id,
		prompt: text,
		select: 'one' as const,
		options: stances.map((stance) => ({ ...stance, verdict: 'unmarked' as const, feedback: thought })),
		lookFor,
	}));
	return { ...header(activityId, statements), marked: false, items };
}

/** One statement with what was said to it each time; nothing where it was skipped or not reached. */
export interface Change {
	itemId: string;
	before: string | undefined;
	after: string | undefined;
}

/** The pupil's own answers side by side, in the order of the statements. */
export function changes(task: Task, before: Attempt | undefined, after: Attempt | undefined): Change[] {
	return task.items.map(({ id }) => ({
		itemId: id,
		before: chosenIn(before, id)?.[0],
		after: chosenIn(after, id)?.[0],
	}));
}
