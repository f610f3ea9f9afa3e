/** Kinds on the *order* mechanic: where could help step in, and first steps. */
import type { Item, Task } from '../mechanics/task.ts';
import type { FirstSteps, WhereHelpStepsIn } from '../schema/kinds/sorting.ts';
import { header } from './header.ts';
import { shuffled } from './shuffled.ts';

/** The events in order, then every place where help could step in: all of them are right. */
export function whereHelpStepsInTask(activityId: string, activity: WhereHelpStepsIn): Task {
	const { prompt, helpPrompt, events } = activity;
	const items: Item[] = [
		{
			mechanic: 'order',
			id: 'order',
			prompt,
			does: 'sequence',
			cards: events.map(({ id, text, help }) => ({ id, text, role: 'needed', feedback: help })),
			shown: shuffled(events.map(({ id }) => id)),
		},
		{
			mechanic: 'choose',
			id: 'help',
			prompt: helpPrompt,
			select: 'several',
			options: events.map(({ id, text, help }) => ({ id, text, verdict: 'right', feedback: help })),
		},
	];
	return { ...header(activityId, activity), items };
}

/** Cards for a plan of one's own. */
export function firstStepsTask(activityId: string, activity: FirstSteps): Task {
	const items = activity.items.map(
		({ id, prompt, cards }): Item => ({
			mechanic: 'order',
			id,
			prompt,
			does: 'plan',
			cards,
			shown: shuffled(cards.map((card) => card.id)),
		}),
	);
	return { ...header(activityId, activity), items };
}
