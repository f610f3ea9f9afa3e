/**
 * Before and after: the same statements at the start and at the end of a lesson. Nothing is marked, nothing leaves the
 * pupil; the second time they see how their own answers moved.
 */
import type { Attempt, ChooseTask } from '../mechanics/choose.ts';
import type { Statements } from '../schema/activity.ts';

/** What a pupil can say to a statement, in the order shown. */
export const stances = [
	{ id: 'agree', text: 'Agree' },
	{ id: 'unsure', text: 'Not sure' },
	{ id: 'disagree', text: 'Disagree' },
] as const;

/** The statements as a task. Every stance gets the same closing thought, since none is wrong. */
export function statementsTask(activityId: string, statements: Statements): ChooseTask {
	const { edition, title, intro, minutes } = statements;
	const items = statements.items.map(({ id, text, thought, lookFor }) => ({
		id,
		prompt: text,
		select: 'one' as const,
		options: stances.map((stance) => ({ ...stance, verdict: 'unmarked' as const, feedback: thought })),
		lookFor,
	}));
	return { activityId, edition, title, intro, minutes, marked: false, items };
}

/** One statement with what was said to it each time; nothing where it was skipped or not reached. */
export interface Change {
	itemId: string;
	before: string | undefined;
	after: string | undefined;
}

/** The pupil's own answers side by side, in the order of the statements. */
export function changes(task: ChooseTask, before: Attempt | undefined, after: Attempt | undefined): Change[] {
	return task.items.map(({ id }) => ({ itemId: id, before: stanceIn(before, id), after: stanceIn(after, id) }));
}

function stanceIn(attempt: Attempt | undefined, itemId: string): string | undefined {
	const given = attempt?.answers[itemId];
	return given && 'chosen' in given ? given.chosen[0] : undefined;
}
