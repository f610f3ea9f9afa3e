import { z } from 'astro/zod';
import { pausedChatSchema } from './kinds/branching.ts';
import {
	choiceQuizSchema,
	groupChatSchema,
	notAShieldSchema,
	profileCheckSchema,
	requestInboxSchema,
	statementsSchema,
	twoAccountsSchema,
} from './kinds/choosing.ts';
import { joinTheDotsSchema, pointAtClueSchema } from './kinds/marking.ts';
import { defaultsDetectiveSchema, privacySettingsSchema } from './kinds/setting.ts';
import {
	checkLadderSchema,
	firstStepsSchema,
	nameTheTacticSchema,
	trueAnswersSchema,
	whereHelpStepsInSchema,
} from './kinds/sorting.ts';

/** Any activity: `content/activities/<band>/<activity>.yaml`. */
export const activitySchema = z.discriminatedUnion('kind', [
	choiceQuizSchema,
	profileCheckSchema,
	twoAccountsSchema,
	requestInboxSchema,
	notAShieldSchema,
	groupChatSchema,
	statementsSchema,
	pointAtClueSchema,
	joinTheDotsSchema,
	nameTheTacticSchema,
	checkLadderSchema,
	trueAnswersSchema,
	whereHelpStepsInSchema,
	firstStepsSchema,
	pausedChatSchema,
	privacySettingsSchema,
	defaultsDetectiveSchema,
]);

export type Activity = z.infer<typeof activitySchema>;

/** What a kind is called in content. */
export type Kind = Activity['kind'];
