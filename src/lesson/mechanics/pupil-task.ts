import type { Task } from './task.ts';

/** The task without what only teachers may read: what pages hand to pupils stands in the open. */
export function pupilTask(task: Task): Task {
	return { ...task, items: task.items.map(({ lookFor: _, ...item }) => item as Task['items'][number]) };
}
