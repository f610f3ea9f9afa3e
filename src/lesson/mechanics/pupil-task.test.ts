import { expect, it } from 'vitest';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';
import { taskOf } from '../kinds/registry.ts';
import { pupilTask } from './pupil-task.ts';

const id = 'ks3/what-do-you-think';
const activity = fixtureActivities[id];

it('drops what teachers listen for and keeps the rest', () => {
	if (!activity) throw new Error(`There is no example ${id}`);
	const whole = taskOf(id, activity, fixtureLesson.profiles);
	expect(JSON.stringify(whole)).toContain('lookFor');
	const task = pupilTask(whole);
	expect(JSON.stringify(task)).not.toContain('lookFor');
	expect(task.items.map((item) => [item.id, item.mechanic === 'choose' && item.options.length])).toEqual([
		['see', 3],
		['ask', 3],
	]);
});
