import type { Task } from '../mechanics/task.ts';
import type { PlanFrontmatter } from '../schema/plan.ts';
import type { ClassActivity } from './class-count.ts';
import { codedItems } from './task-code.ts';

/**
 * A task as the class page counts it.
 *
 * @param number its number in the lock.
 * @param band what its age band is called.
 * @param misconceptions those of the lesson plans that use the activity.
 */
export function classActivity(
	task: Task,
	number: number,
	band: string,
	misconceptions: PlanFrontmatter['misconceptions'],
): ClassActivity {
	const { activityId: id, title, edition } = task;
	const items = codedItems(task).map((item) => ({
		id: item.id,
		prompt: item.prompt,
		options: item.options.map(({ text, verdict, feedback, misconception }) => {
			const found = misconceptions.find((one) => one.id === misconception);
			return {
				text,
				isRight: verdict === 'right',
				feedback,
				...(found && { misconception: { belief: found.belief, truth: found.truth } }),
			};
		}),
	}));
	return { id, title, band, number, edition, items };
}
