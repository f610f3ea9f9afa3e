import { describe, expect, it } from 'vitest';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';
import { itemCount } from './item-count.ts';
import { kindNames, taskOf } from './registry.ts';

const activities = Object.entries(fixtureLesson.activities);

it('has a name and an example for every kind', () => {
	expect(activities.map(([, { kind }]) => kind).sort()).toEqual(Object.keys(kindNames).sort());
	expect(new Set(Object.values(kindNames)).size).toBe(activities.length);
});

describe.each(activities)('%s', (id, activity) => {
	const task = taskOf(id, activity, fixtureLesson.profiles);

	it('becomes a task that says what its activity says', () => {
		const { kind, title, intro, minutes, edition } = activity;
		expect(task).toMatchObject({ activityId: id, kind, title, intro, minutes, edition });
	});

	it('has as many items as were counted without its profiles, each with a name of its own', () => {
		expect(task.items).toHaveLength(itemCount(activity));
		expect(new Set(task.items.map((item) => item.id)).size).toBe(task.items.length);
	});
});
