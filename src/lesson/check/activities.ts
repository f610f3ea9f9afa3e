import { bandOf } from '../bands.ts';
import type { ReadEntries } from '../entries.ts';
import type { Activity, Kind } from '../schema/activity.ts';
import type { Problem } from '../spot.ts';
import { checkDifferences, checkMessages, checkQuiz } from './kinds/answers.ts';
import { checkChats } from './kinds/branching.ts';
import type { Fault } from './kinds/fault.ts';
import { checkClues, checkPosts } from './kinds/marking.ts';
import { checkNames } from './kinds/names.ts';
import { checkPlans } from './kinds/ordering.ts';
import { checkPeople } from './kinds/people.ts';
import { checkDefaults, checkPrivacy } from './kinds/settings.ts';
import { checkPairs, checkRungs, checkTactics } from './kinds/sorting.ts';
import { checkYoungest } from './kinds/youngest.ts';

type Checks = { [K in Kind]: ((activity: Extract<Activity, { kind: K }>) => Fault[]) | undefined };

/** What only one kind can have wrong. */
const checks: Checks = {
	'choice-quiz': checkQuiz,
	'profile-check': undefined,
	'two-accounts': checkDifferences,
	'request-inbox': undefined,
	'not-a-shield': checkMessages,
	'group-chat': checkMessages,
	statements: undefined,
	'point-at-clue': checkClues,
	'join-the-dots': checkPosts,
	'name-the-tactic': checkTactics,
	'check-ladder': checkRungs,
	'true-answers': checkPairs,
	'where-help-steps-in': undefined,
	'first-steps': checkPlans,
	'paused-chat': checkChats,
	'privacy-settings': checkPrivacy,
	'defaults-detective': checkDefaults,
};

/** Activities that cannot be answered fairly, or that are not for their band. */
export function checkActivities({ activities, profiles }: ReadEntries): Problem[] {
	const profileOf = (name: string) => profiles.find(({ id }) => id === name)?.data;
	return activities.flatMap(({ id, data, spots }) => {
		const check = checks[data.kind] as ((activity: Activity) => Fault[]) | undefined;
		const faults = [
			...checkNames(data),
			...(check?.(data) ?? []),
			...checkPeople(data, profileOf),
			...(bandOf(id) === 'ks2' ? checkYoungest(data) : []),
		];
		return faults.map(({ path, ...text }) => ({ ...spots.at(path), ...text }));
	});
}
