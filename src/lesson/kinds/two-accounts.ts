/** Two accounts: compare a new account with the one Sam knows. Comparison beats recall. */
import type { Item, Task } from '../mechanics/task.ts';
import type { TwoAccounts } from '../schema/kinds/choosing.ts';
import type { Profile } from '../schema/profile.ts';
import { header, optionsOf, selectOf } from './header.ts';
import { decide, outcomeOf, profileNamed } from './profile-check.ts';

/** Two items for each pair: which differences matter, then who is probably there. */
export function twoAccountsTask(activityId: string, pairs: TwoAccounts, profiles: Record<string, Profile>): Task {
	const items = pairs.items.flatMap(({ id, known, other, contact, truth, differences, feedback, clues }): Item[] => {
		const stimulus = {
			kind: 'two-accounts' as const,
			known: profileNamed(activityId, profiles, known),
			other: profileNamed(activityId, profiles, other),
			contact,
		};
		const { name } = stimulus.known;
		return [
			{
				mechanic: 'choose',
				id: `${id}-differences`,
				prompt: 'Which differences matter?',
				select: selectOf(differences),
				options: optionsOf(differences),
				stimulus,
			},
			{
				mechanic: 'choose',
				id: `${id}-decision`,
				prompt: `Is the new account really ${name}?`,
				select: 'one',
				options: decide(truth, feedback),
				stimulus,
				clues,
				truth,
				outcome: outcomeOf(truth, {
					real: `The new account is ${name}’s.`,
					fake: `The new account is not ${name}’s.`,
				}),
			},
		];
	});
	return { ...header(activityId, pairs), items };
}
