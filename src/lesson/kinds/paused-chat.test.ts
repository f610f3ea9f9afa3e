import { expect, it } from 'vitest';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import { allRules } from '../mechanics/all-rules.ts';
import { answer, score, start } from '../mechanics/attempt.ts';
import { taskOf } from './registry.ts';

it('ends well on every way and marks none', () => {
	const activity = fixtureActivities['ks3/with-pauses'];
	if (activity?.kind !== 'paused-chat') throw new Error('another kind');
	const task = taskOf('ks3/with-pauses', activity, {});
	expect(task).toMatchObject({ marked: false, items: [{ mechanic: 'branch', first: 'start' }] });
	for (const way of [['stop'], ['later', 'no'], ['on', 'show']]) {
		const attempt = answer(allRules, task, start(task), 'evening', way);
		expect(score(allRules, task, attempt)).toMatchObject({ answered: 1, right: 0, isComplete: true });
	}
});
