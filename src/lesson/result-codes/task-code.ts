/**
 * What of a task goes into its result codes: marked items with one answer, and nothing else. Statements and chats are no
 * one's business; items with several answers, and cards and settings, would make codes too long to read out.
 */
import type { Attempt } from '../mechanics/attempt.ts';
import { chosenIn } from '../mechanics/attempt.ts';
import type { ChooseItem } from '../mechanics/choose.ts';
import type { Task } from '../mechanics/task.ts';
import type { CodeForm } from './codec.ts';
import { encode } from './codec.ts';

/** The items whose answers a code carries, in order; none where an activity gives no codes. */
export function codedItems({ marked, items }: Pick<Task, 'marked' | 'items'>): ChooseItem[] {
	return items.filter(
		(item): item is ChooseItem =>
			marked &&
			item.mechanic === 'choose' &&
			item.select === 'one' &&
			item.options.some(({ verdict }) => verdict === 'right'),
	);
}

/** The form of a task's codes. */
export function codeForm(number: number, task: Task): CodeForm {
	return { number, edition: task.edition, options: codedItems(task).map(({ options }) => options.length) };
}

/**
 * The result code of an attempt; nothing while an item is neither answered nor skipped, and where a task gives no codes.
 *
 * @param task the whole activity, not some of its items.
 * @param number the activity's number in the lock.
 */
export function codeOf(task: Task, attempt: Attempt, number: number): string | undefined {
	const items = codedItems(task);
	if (items.length === 0 || !task.items.every(({ id }) => attempt.answers[id])) return undefined;
	const answers = items.map(({ id, options }) => {
		const [chosen] = chosenIn(attempt, id) ?? [];
		return options.findIndex((option) => option.id === chosen) + 1;
	});
	return encode(codeForm(number, task), answers);
}
