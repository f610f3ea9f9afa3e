import { Show } from 'solid-js';
import type { Attempt } from '#lesson/mechanics/attempt';
import type { Task } from '#lesson/mechanics/task';
import { codeOf } from '#lesson/result-codes/task-code';

/** The sentences used unless a page brings its own. */
export const codeWords = {
	title: 'Result code',
	note: 'Only if your teacher asks for it. It says which answers were chosen, and nothing about you.',
};

/**
 * The result code of a finished attempt, large enough to read out. Draws nothing while an item is neither answered nor
 * skipped, and where the activity gives no codes.
 *
 * @param props.task the whole activity: a lesson that shows some of its items has no code.
 * @param props.number the activity's number in the lock.
 */
export function ResultCode(props: {
	task: Task;
	attempt: Attempt;
	number: number | undefined;
	words?: Partial<typeof codeWords> | undefined;
}) {
	const words = () => ({ ...codeWords, ...props.words });
	const code = () => (props.number === undefined ? undefined : codeOf(props.task, props.attempt, props.number));

	return (
		<Show when={code()}>
			<div class="result-code">
				<p class="result-code-title">{words().title}</p>
				<p class="result-code-symbols">{code()}</p>
				<p class="hint">{words().note}</p>
			</div>
		</Show>
	);
}
