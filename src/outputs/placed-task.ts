import type { ActivityBlock } from '#lesson/blocks';
import { taskOf } from '#lesson/kinds/registry';
import type { Lesson } from '#lesson/lesson';
import type { Item, ItemOf, Mechanic, Task } from '#lesson/mechanics/task';

/** An item with its place in the whole activity, counted from 1. */
export interface NumberedItem<I extends Item = Item> {
	number: number;
	item: I;
}

/** What an activity block shows. */
export interface PlacedTask {
	task: Task;
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
	const shown = numbered(task);
	return { task, shown: shown.slice(first - 1, last), moment: block.moment };
}

/** Every task of a lesson, in the order of its activities. */
export function tasksOf({ activities, profiles }: Lesson): Task[] {
	return Object.entries(activities).map(([id, activity]) => taskOf(id, activity, profiles));
}

/** The items of a task with their numbers. */
export function numbered({ items }: Task): NumberedItem[] {
	return items.map((item, index) => ({ number: index + 1, item: asShown(item, items[index - 1]) }));
}

/**
 * What comes after a sequence and is about the same cards calls them by the same letters. In their right order they
 * would give the sequence away, which stands just above on paper.
 */
function asShown(item: Item, before: Item | undefined): Item {
	if (item.mechanic !== 'choose' || before?.mechanic !== 'order' || before.does !== 'sequence') return item;
	if (item.options.some(({ id }) => !before.shown.includes(id))) return item;
	const place = ({ id }: { id: string }) => before.shown.indexOf(id);
	return { ...item, options: [...item.options].sort((a, b) => place(a) - place(b)) };
}

/** Only the items of one mechanic. */
export function onlyItems<M extends Mechanic>(items: readonly NumberedItem[], mechanic: M): NumberedItem<ItemOf<M>>[] {
	return items.filter((one): one is NumberedItem<ItemOf<M>> => one.item.mechanic === mechanic);
}
