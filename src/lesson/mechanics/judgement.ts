/**
 * Judging people: two counts, never one score. Fakes caught and real people trusted, so that distrusting everybody is no
 * way to do well. “I’d check first” is never wrong and stands in neither “of”.
 */
import type { Attempt } from './attempt.ts';
import { chosenIn } from './attempt.ts';
import type { ChooseItem, Means } from './choose.ts';
import type { Task } from './task.ts';

/** How a pupil's judgement went. `checked` counts every “I’d check first”. */
export interface JudgementScore {
	fakes: { caught: number; of: number };
	real: { trusted: number; of: number };
	checked: number;
}

/** Whether a task asks who people are. */
export function isJudging({ items }: Task): boolean {
	return items.some((item) => item.mechanic === 'choose' && item.truth !== undefined);
}

/** The counts so far. Unclear, skipped and checked people stand in neither “of”: checking first costs nothing. */
export function judgementScore(task: Task, attempt: Attempt): JudgementScore {
	const decided = task.items.flatMap((item) => {
		const means = item.mechanic === 'choose' ? meaning(item, chosenIn(attempt, item.id)) : undefined;
		return item.mechanic === 'choose' && means ? [{ truth: item.truth, means }] : [];
	});
	const count = (truth: ChooseItem['truth'], wanted: Means[]) =>
		decided.filter((one) => one.truth === truth && wanted.includes(one.means)).length;
	return {
		fakes: { caught: count('fake', ['doubt']), of: count('fake', ['doubt', 'trust']) },
		real: { trusted: count('real', ['trust']), of: count('real', ['doubt', 'trust']) },
		checked: decided.filter(({ means }) => means === 'check').length,
	};
}

function meaning({ options, truth }: ChooseItem, chosen: string[] | undefined): Means | undefined {
	return truth && options.find(({ id }) => id === chosen?.[0])?.means;
}
