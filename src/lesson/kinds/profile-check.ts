/**
 * Profile check: look at an account and at what its owner did, then decide. Two counts, never one score: fakes caught
 * and real people trusted, so that distrusting everybody is no way to do well. “I’d check first” is never wrong.
 */
import type { Attempt, ChooseTask, ProfileStimulus, Verdict } from '../mechanics/choose.ts';
import type { ProfileCheck } from '../schema/activity.ts';
import type { Profile } from '../schema/profile.ts';

/** What a pupil can decide, in the order shown. */
export const decisions = [
	{ id: 'real', text: 'Probably who they say' },
	{ id: 'fake', text: 'Probably not who they say' },
	{ id: 'check', text: 'I’d check first' },
] as const;

type Decision = (typeof decisions)[number]['id'];
type Truth = ProfileStimulus['truth'];

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
export function profileCheckTask(
	activityId: string,
	check: ProfileCheck,
	profiles: Record<string, Profile>,
): ChooseTask {
	const { edition, title, intro, minutes } = check;
	const items = check.items.map(({ profile: name, contact, clues, truth, feedback }) => {
		const profile = profiles[name];
		if (!profile) throw new Error(`Activity ${activityId} was drawn without its profile ${name}`);
		return {
			id: name,
			prompt: `Is ${profile.name} who they say they are?`,
			select: 'one' as const,
			options: decisions.map(({ id, text }) => ({ id, text, verdict: verdicts[truth][id], feedback: feedback[id] })),
			stimulus: { kind: 'profile' as const, profile, contact, clues, truth },
		};
	});
	return { activityId, edition, title, intro, minutes, marked: true, items };
}

/** How a pupil's judgement went. “Checked” counts every “I’d check first”. */
export interface JudgementScore {
	fakes: { caught: number; of: number };
	real: { trusted: number; of: number };
	checked: number;
}

/** The counts so far. Unclear, skipped and checked profiles stand in neither “of”: checking first costs nothing. */
export function judgementScore(task: ChooseTask, attempt: Attempt): JudgementScore {
	const decided = task.items.flatMap(({ id, stimulus }) => {
		const given = attempt.answers[id];
		return given && 'chosen' in given ? [{ truth: stimulus?.truth, decision: given.chosen[0] }] : [];
	});
	const count = (truth: Truth, decisions: readonly Decision[]) =>
		decided.filter((one) => one.truth === truth && decisions.some((decision) => decision === one.decision)).length;
	const judged: Decision[] = ['real', 'fake'];
	return {
		fakes: { caught: count('fake', ['fake']), of: count('fake', judged) },
		real: { trusted: count('real', ['real']), of: count('real', judged) },
		checked: decided.filter(({ decision }) => decision === 'check').length,
	};
}
