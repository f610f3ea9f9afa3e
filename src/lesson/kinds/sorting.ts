/** Kinds on the *sort* mechanic: name the tactic, the verification ladder, worries and true answers. */
import type { SortItem } from '../mechanics/sort.ts';
import type { Task } from '../mechanics/task.ts';
import type { CheckLadder, NameTheTactic, TrueAnswers } from '../schema/kinds/sorting.ts';
import { header } from './header.ts';
import { shuffled } from './shuffled.ts';

/** Cards that tell what a message does, sorted by tactic. The second tactic a card fits is partly right. */
export function nameTheTacticTask(activityId: string, activity: NameTheTactic): Task {
	const items = activity.items.map(
		({ id, prompt, cards }): SortItem => ({
			mechanic: 'sort',
			id,
			prompt,
			buckets: activity.tactics,
			isScale: false,
			isMatch: false,
			cards: cards.map(({ fits, ...card }) => ({
				...card,
				fits: fits.map(({ tactic, why }, index) => ({
					bucket: tactic,
					verdict: index === 0 ? 'right' : 'partly',
					feedback: why,
				})),
			})),
		}),
	);
	return { ...header(activityId, activity), items };
}

/** What a check can be worth, weakest first. */
export const rungs = [
	{ id: 'nothing', text: 'Proves nothing' },
	{ id: 'helps', text: 'Helps' },
	{ id: 'strong', text: 'Strong, but not proof' },
] as const;

/** Ways of checking on a scale. One rung beside the right one is partly right. */
export function checkLadderTask(activityId: string, activity: CheckLadder): Task {
	const rank = (rung: string) => rungs.findIndex(({ id }) => id === rung);
	const items = activity.items.map(
		({ id, prompt, checks }): SortItem => ({
			mechanic: 'sort',
			id,
			prompt,
			buckets: [...rungs],
			isScale: true,
			isMatch: false,
			cards: checks.map(({ rung, why, ...card }) => ({
				...card,
				fits: rungs
					.filter((one) => Math.abs(rank(one.id) - rank(rung)) < 2)
					.map((one) => ({
						bucket: one.id,
						verdict: one.id === rung ? ('right' as const) : ('partly' as const),
						feedback: why,
					}))
					.sort((a, b) => Number(b.verdict === 'right') - Number(a.verdict === 'right')),
				otherwise: why,
			})),
		}),
	);
	return { ...header(activityId, activity), items };
}

/** Worries to be matched with their true answers. All answers are true: what counts is which one meets the worry. */
export function trueAnswersTask(activityId: string, activity: TrueAnswers): Task {
	const items = activity.items.map(
		({ id, prompt, pairs }): SortItem => ({
			mechanic: 'sort',
			id,
			prompt,
			buckets: shuffled(pairs.map((pair) => ({ id: pair.id, text: pair.answer }))),
			isScale: false,
			isMatch: true,
			cards: pairs.map((pair) => ({
				id: pair.id,
				text: pair.worry,
				fits: [{ bucket: pair.id, verdict: 'right', feedback: pair.why }],
				otherwise: `That is true as well. This worry has an answer of its own: ${pair.answer}`,
			})),
		}),
	);
	return { ...header(activityId, activity), items };
}
