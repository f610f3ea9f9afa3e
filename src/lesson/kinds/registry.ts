/** Every kind of activity: what people call it and how it becomes a task. A new kind is one line in each. */
import type { Task } from '../mechanics/task.ts';
import type { Activity, Kind } from '../schema/activity.ts';
import type { Profile } from '../schema/profile.ts';
import { groupChatTask, notAShieldTask } from './chats.ts';
import { choiceQuizTask } from './choice-quiz.ts';
import { joinTheDotsTask, pointAtClueTask } from './marking.ts';
import { firstStepsTask, whereHelpStepsInTask } from './ordering.ts';
import { pausedChatTask } from './paused-chat.ts';
import { profileCheckTask } from './profile-check.ts';
import { requestInboxTask } from './request-inbox.ts';
import { defaultsDetectiveTask, privacySettingsTask } from './settings.ts';
import { checkLadderTask, nameTheTacticTask, trueAnswersTask } from './sorting.ts';
import { statementsTask } from './statements.ts';
import { twoAccountsTask } from './two-accounts.ts';

/** What each kind is called on pages and in documents. */
export const kindNames: Record<Kind, string> = {
	'choice-quiz': 'Quiz',
	'profile-check': 'Profile check',
	'two-accounts': 'Two accounts',
	'request-inbox': 'Requests',
	'not-a-shield': 'Messages',
	'group-chat': 'Group chat',
	statements: 'Before and after',
	'point-at-clue': 'Point at the clue',
	'join-the-dots': 'Join the dots',
	'name-the-tactic': 'Name the tactic',
	'check-ladder': 'Check ladder',
	'true-answers': 'True answers',
	'where-help-steps-in': 'Where help steps in',
	'first-steps': 'First steps',
	'paused-chat': 'Chat with pauses',
	'privacy-settings': 'Settings',
	'defaults-detective': 'Defaults detective',
};

type TaskMakers = {
	[K in Kind]: (id: string, activity: Extract<Activity, { kind: K }>, profiles: Record<string, Profile>) => Task;
};

const makers: TaskMakers = {
	'choice-quiz': choiceQuizTask,
	'profile-check': profileCheckTask,
	'two-accounts': twoAccountsTask,
	'request-inbox': requestInboxTask,
	'not-a-shield': notAShieldTask,
	'group-chat': groupChatTask,
	statements: statementsTask,
	'point-at-clue': pointAtClueTask,
	'join-the-dots': joinTheDotsTask,
	'name-the-tactic': nameTheTacticTask,
	'check-ladder': checkLadderTask,
	'true-answers': trueAnswersTask,
	'where-help-steps-in': whereHelpStepsInTask,
	'first-steps': firstStepsTask,
	'paused-chat': pausedChatTask,
	'privacy-settings': privacySettingsTask,
	'defaults-detective': defaultsDetectiveTask,
};

/**
 * The task an activity stands for.
 *
 * @param profiles by file name; must hold every profile the activity names.
 */
export function taskOf(activityId: string, activity: Activity, profiles: Record<string, Profile>): Task {
	const make = makers[activity.kind] as (id: string, activity: Activity, profiles: Record<string, Profile>) => Task;
	return make(activityId, activity, profiles);
}
