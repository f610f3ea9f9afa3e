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

it('puts the first step in front, wherever its author wrote it', () => {
	const activity = fixtureActivities['ks3/with-pauses'];
	if (activity?.kind !== 'paused-chat') throw new Error('another kind');
	const items = activity.items.map((item) => ({ ...item, steps: item.steps.toReversed() }));
	const [item] = taskOf('ks3/with-pauses', { ...activity, items }, {}).items;
	expect(item?.mechanic === 'branch' && item.steps[0]?.id).toBe('start');
});
