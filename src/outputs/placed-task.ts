import type { ActivityBlock } from '#lesson/blocks';
import { taskOf } from '#lesson/kinds/registry';
import type { Lesson } from '#lesson/lesson';
import type { ChooseItem, ChooseTask } from '#lesson/mechanics/choose';
import type { Activity } from '#lesson/schema/activity';

/** An item with its place in the whole activity, counted from 1. */
export interface NumberedItem {
	number: number;
	item: ChooseItem;
}

/** What an activity block shows. */
export interface PlacedTask {
	kind: Activity['kind'];
	task: ChooseTask;
	/** The items this block shows; they keep their numbers from the whole activity. */
	shown: NumberedItem[];
	/** For before-and-after statements: which of the two this is. */
	moment: ActivityBlock['moment'];
}

/** The task of an activity block, with the items it shows. */
export function placedTask(lesson: Lesson, block: ActivityBlock): PlacedTask {
	const activity = lesson.activities[block.id];
	if (!activity) throw new Error(`Lesson ${lesson.id} was drawn without its activity ${block.id}`);
	const task = taskOf(block.id, activity, lesson.profiles);
	const [first, last] = block.items ?? [1, task.items.length];
	const shown = task.items.map((item, index) => ({ number: index + 1, item }));
	return { kind: activity.kind, task, shown: shown.slice(first - 1, last), moment: block.moment };
}

/** The letter an option is called by: A, B, C. */
export function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}
