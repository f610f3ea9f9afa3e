/** Friend requests: a decision about each. Base rates are as in life, and checking first is never the worst answer. */
import type { ChooseOption, Means } from '../mechanics/choose.ts';
import type { Verdict } from '../mechanics/item.ts';
import type { Task } from '../mechanics/task.ts';
import type { RequestInbox } from '../schema/kinds/choosing.ts';
import type { Profile } from '../schema/profile.ts';
import { header } from './header.ts';
import { outcomeOf, profileNamed, type Truth } from './profile-check.ts';

/** What can be done with a request, in the order shown. */
export const requestDecisions = [
	{ id: 'accept', text: 'Accept', means: 'trust' },
	{ id: 'ignore', text: 'Leave it', means: undefined },
	{ id: 'check', text: 'Check first', means: 'check' },
	{ id: 'report', text: 'Report it', means: 'doubt' },
] as const satisfies { id: string; text: string; means: Means | undefined }[];

type RequestDecision = (typeof requestDecisions)[number]['id'];

const verdicts: Record<Truth, Record<RequestDecision, Verdict>> = {
	real: { accept: 'right', check: 'right', ignore: 'partly', report: 'wrong' },
	fake: { report: 'right', ignore: 'right', check: 'partly', accept: 'wrong' },
	unclear: { check: 'right', ignore: 'right', report: 'partly', accept: 'partly' },
};

/** The inbox as a task, one item a request. */
export function requestInboxTask(activityId: string, inbox: RequestInbox, profiles: Record<string, Profile>): Task {
	const items = inbox.items.map(({ profile: file, facts, says, truth, feedback, clues }) => {
		const { name, avatar } = profileNamed(activityId, profiles, file);
		return {
			mechanic: 'choose' as const,
			id: file,
			prompt: `What could Sam do with the request from ${name}?`,
			select: 'one' as const,
			options: requestDecisions.map(
				(decision): ChooseOption => ({
					...decision,
					verdict: verdicts[truth][decision.id],
					feedback: feedback[decision.id],
				}),
			),
			stimulus: { kind: 'request' as const, skin: inbox.skin, name, avatar, facts, says },
			clues,
			truth,
			outcome: outcomeOf(truth, {
				real: `The request from ${name} is what it seems.`,
				fake: `The request from ${name} is not what it seems.`,
			}),
		};
	});
	return { ...header(activityId, inbox), items };
}
