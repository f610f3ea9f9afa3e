import { describe, expect, it } from 'vitest';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';
import { taskOf } from '../kinds/registry.ts';
import { allRules } from './all-rules.ts';
import { answer, skip, start } from './attempt.ts';
import { isJudging, judgementScore } from './judgement.ts';
import type { Task } from './task.ts';

const taskNamed = (id: string): Task => {
	const activity = fixtureLesson.activities[id];
	if (!activity) throw new Error(id);
	return taskOf(id, activity, fixtureLesson.profiles);
};
const check = taskNamed('ks3/who-is-there');
const inbox = taskNamed('ks3/new-requests');

const decide = (task: Task, decisions: Record<string, string>) =>
	Object.entries(decisions).reduce((attempt, [id, one]) => answer(allRules, task, attempt, id, [one]), start(task));

const none = { fakes: { caught: 0, of: 0 }, real: { trusted: 0, of: 0 }, checked: 0 };

describe('judgementScore', () => {
	it('counts fakes caught and real people trusted apart', () => {
		expect(judgementScore(check, decide(check, { 'jas-runs': 'real', 'kai-guitar': 'real' }))).toEqual({
			fakes: { caught: 0, of: 1 },
			real: { trusted: 1, of: 1 },
			checked: 0,
		});
	});

	it('counts “I’d check first” for nobody’s mistake, and unclear people in neither “of”', () => {
		const all = { 'jas-runs': 'check', 'kai-guitar': 'check', 'noor-draws': 'fake' };
		expect(judgementScore(check, decide(check, all))).toEqual({ ...none, checked: 2 });
	});

	it('does not reward distrusting everybody', () => {
		const all = { 'jas-runs': 'fake', 'kai-guitar': 'fake', 'noor-draws': 'fake' };
		expect(judgementScore(check, decide(check, all))).toEqual({
			fakes: { caught: 1, of: 1 },
			real: { trusted: 0, of: 1 },
			checked: 0,
		});
	});

	it('counts a request that is left as no judgement', () => {
		const all = { 'jas-runs': 'ignore', 'kai-guitar': 'report', 'noor-second': 'accept' };
		expect(judgementScore(inbox, decide(inbox, all))).toEqual({
			fakes: { caught: 1, of: 1 },
			real: { trusted: 1, of: 1 },
			checked: 0,
		});
	});

	it('leaves out what was skipped, not reached, or asks no judgement', () => {
		expect(judgementScore(check, skip(check, start(check), 'kai-guitar'))).toEqual(none);
		const quiz = taskNamed('ks3/quick-check');
		expect(judgementScore(quiz, decide(quiz, { speed: 'a' }))).toEqual(none);
		const ladder = taskNamed('ks3/ladder');
		expect(judgementScore(ladder, start(ladder))).toEqual(none);
	});
});

describe('isJudging', () => {
	it('tells tasks that ask who people are from all others', () => {
		const judging = Object.keys(fixtureLesson.activities).filter((id) => isJudging(taskNamed(id)));
		expect(judging).toEqual(['ks3/who-is-there', 'ks3/old-and-new', 'ks3/new-requests']);
	});
});
