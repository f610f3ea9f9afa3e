/** Profile check: look at an account and at what its owner did, then decide. “I’d check first” is never wrong. */
import type { ChooseItem, ChooseOption, Means } from '../mechanics/choose.ts';
import type { Verdict } from '../mechanics/item.ts';
import type { Task } from '../mechanics/task.ts';
import type { ProfileCheck } from '../schema/kinds/choosing.ts';
import type { Profile } from '../schema/profile.ts';
import { header } from './header.ts';

/** Whether somebody is who they say. */
export type Truth = NonNullable<ChooseItem['truth']>;

/** What a pupil can decide, in the order shown. */
export const decisions = [
	{ id: 'real', text: 'Probably who they say', means: 'trust' },
	{ id: 'fake', text: 'Probably not who they say', means: 'doubt' },
	{ id: 'check', text: 'I’d check first', means: 'check' },
] as const satisfies { id: string; text: string; means: Means }[];

type Decision = (typeof decisions)[number]['id'];

const verdicts: Record<Truth, Record<Decision, Verdict>> = {
	real: { real: 'right', check: 'partly', fake: 'wrong' },
	fake: { fake: 'right', check: 'partly', real: 'wrong' },
	unclear: { check: 'right', fake: 'partly', real: 'partly' },
};

/**
 * The check as a task, one item a profile.
 *
 * @param profiles by file name; must hold every profile the check names (the content check sees to it).
 */
export function profileCheckTask(activityId: string, check: ProfileCheck, profiles: Record<string, Profile>): Task {
	const items = check.items.map(({ profile: name, contact, clues, truth, feedback }) => {
		const profile = profileNamed(activityId, profiles, name);
		return {
			mechanic: 'choose' as const,
			id: name,
			prompt: `Is ${profile.name} who they say they are?`,
			select: 'one' as const,
			options: decide(truth, feedback),
			stimulus: { kind: 'profile' as const, profile, contact },
			clues,
			truth,
			outcome: outcomeOf(truth, {
				real: `${profile.name} is who they say they are.`,
				fake: `${profile.name} is not who they say they are.`,
			}),
		};
	});
	return { ...header(activityId, check), confidence: check.confidence, items };
}

/** The three decisions with what a pupil reads after each. */
export function decide(truth: Truth, feedback: Record<Decision, string>): ChooseOption[] {
	return decisions.map((decision) => ({
		...decision,
		verdict: verdicts[truth][decision.id],
		feedback: feedback[decision.id],
	}));
}

/** What turned out, in calm words. Each kind says it of what it showed: a person, a request or an account. */
export function outcomeOf(truth: Truth, lines: { real: string; fake: string }): string {
	return truth === 'unclear' ? 'Nobody can tell from this. Checking first is the best answer.' : lines[truth];
}

/**
 * A profile of an activity.
 *
 * @throws when it is not there: activities are drawn only with all their profiles.
 */
export function profileNamed(activityId: string, profiles: Record<string, Profile>, name: string): Profile {
	const profile = profiles[name];
	if (!profile) throw new Error(`Activity ${activityId} was drawn without its profile ${name}`);
	return profile;
}
