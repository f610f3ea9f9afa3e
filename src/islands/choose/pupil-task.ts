import type { ChooseTask } from '#lesson/mechanics/choose';

/** The task without what only teachers may read. Pages hand this to an island, whose props stand in the page's source. */
export function pupilTask(task: ChooseTask): ChooseTask {
	return { ...task, items: task.items.map(({ lookFor: _, ...item }) => item) };
}
