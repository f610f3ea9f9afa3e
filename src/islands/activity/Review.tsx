import { For, Show } from 'solid-js';
import { chosenIn } from '#lesson/mechanics/attempt';
import { rulesFor } from '#lesson/mechanics/rules';
import type { Item } from '#lesson/mechanics/task';
import { fill } from '../fill.ts';
import { afterWords as words } from './after-words.ts';
import { Remarks } from './Feedback.tsx';
import type { Session } from './session.ts';

/** Every question with what was chosen, open only while it is short. */
export function Review(props: { session: Session }) {
	const items = () => props.session.task.items;
	const isShort = () => items().length <= 4 && items().every(({ mechanic }) => mechanic === 'choose');

	return (
		<details class="each" open={isShort()}>
			<summary>{words.review}</summary>
			<ol class="review">
				<For each={items()}>{(item, index) => <ReviewItem session={props.session} item={item} index={index()} />}</For>
			</ol>
		</details>
	);
}

function ReviewItem(props: { session: Session; item: Item; index: number }) {
	const chosen = () => chosenIn(props.session.attempt(), props.item.id);
	/** The words of an answer that is a single thing; the remarks name the parts of others. */
	const said = () => {
		const remarks = rulesFor(props.session.book, props.item).remarks(props.item, chosen() ?? []);
		return remarks.length === 1 && remarks[0]?.about;
	};

	return (
		<li>
			<p class="review-prompt">{props.item.prompt}</p>
			<Show when={chosen()} fallback={<p class="note">{words.skipped}</p>}>
				{(names) => (
					<>
						<Show when={said()}>{(answer) => <p>{fill(words.yourAnswer, { answer: answer() })}</p>}</Show>
						<Remarks session={props.session} item={props.item} chosen={names()} />
					</>
				)}
			</Show>
			<button
				type="button"
				class="button-quiet"
				aria-label={`${words.lookAgain}: ${props.item.prompt}`}
				onClick={() => props.session.go(props.index)}
			>
				{words.lookAgain}
			</button>
		</li>
	);
}

/** The items that were answered very surely and wrongly, with their places. A thought that is partly right is not wrong. */
export function sureAndWrong({ task, book, attempt }: Session): { item: Item; index: number }[] {
	return task.items.flatMap((item, index) => {
		const given = attempt().answers[item.id];
		if (!given || !('chosen' in given) || given.sure !== 3) return [];
		const isWrong = rulesFor(book, item)
			.remarks(item, given.chosen)
			.some(({ verdict }) => verdict === 'wrong');
		return isWrong ? [{ item, index }] : [];
	});
}
