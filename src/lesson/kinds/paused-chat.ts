/** A chat with pauses: rehearse a no, and asking for help. It is never too late, and nothing is marked. */
import type { Task } from '../mechanics/task.ts';
import type { PausedChat } from '../schema/kinds/branching.ts';
import { header } from './header.ts';

/** The chats as a task, one item a chat, each with its first step in front, wherever its author wrote it. */
export function pausedChatTask(activityId: string, activity: PausedChat): Task {
	const items = activity.items.map(({ steps, ...item }) => ({
		mechanic: 'branch' as const,
		...item,
		steps: steps.toSorted((a, b) => Number(b.id === item.first) - Number(a.id === item.first)),
	}));
	return { ...header(activityId, activity), marked: false, items };
}
