/** Every kind of activity: what people call it and how it becomes a task. A new kind is one line here. */
import type { ChooseTask } from '../mechanics/choose.ts';
import type { Activity } from '../schema/activity.ts';
import type { Profile } from '../schema/profile.ts';
import { choiceQuizTask } from './choice-quiz.ts';
import { profileCheckTask } from './profile-check.ts';
import { statementsTask } from './statements.ts';

/** What each kind is called on pages and in documents. */
export const kindNames = {
	'choice-quiz': 'Quiz',
	'profile-check': 'Profile check',
	statements: 'Before and after',
} as const satisfies Record<Activity['kind'], string>;

/**
 * The task an activity stands for.
 *
 * @param profiles by file name; must hold every profile the activity names.
 */
export function taskOf(activityId: string, activity: Activity, profiles: Record<string, Profile>): ChooseTask {
	switch (activity.kind) {
		case 'choice-quiz':
			return choiceQuizTask(activityId, activity);
		case 'profile-check':
			return profileCheckTask(activityId, activity, profiles);
		case 'statements':
			return statementsTask(activityId, activity);
	}
}
