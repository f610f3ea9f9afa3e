import { createSignal, For, Show } from 'solid-js';
import { type Bucket, bucketOf, place, type SortCard, type SortItem, sortRules } from '#lesson/mechanics/sort';
import type { MechanicView, ViewProps } from '../activity/views.ts';
import { fill } from '../fill.ts';

const words = {
	card: 'Card {n} of {of}',
	where: 'Where does it go?',
	answer: 'Which answer fits?',
	placed: '“{card}” is now in “{bucket}”.',
	next: 'Next: “{card}”',
	allPlaced: 'Every card has a place. Move any of them, or check your answer.',
	takeOut: 'Move “{card}” from “{bucket}”',
	empty: 'Nothing here yet',
	fits: '{n} of {of} are where they fit best.',
	move: 'Pick a card above to move it.',
} as const;

/** The *sort* mechanic on the screen: one card at a time, a button and a digit for each bucket, and what is in them below. */
export const sort: MechanicView<SortItem> = {
	rules: sortRules,
	View: SortView,
	summary(item, chosen) {
		const { cards } = item;
		const n = sortRules.remarks(item, chosen).filter(({ verdict }) => verdict === 'right').length;
		return `${fill(words.fits, { n, of: cards.length })}${n < cards.length ? ` ${words.move}` : ''}`;
	},
};

function SortView(props: ViewProps<SortItem>) {
	/** The card taken out to be moved; otherwise the first that has no place. */
	const [taken, setTaken] = createSignal<string>();
	const isPlaced = ({ id }: SortCard) => bucketOf(props.session.picked(), id) !== undefined;
	const current = () =>
		props.item.cards.find((card) => card.id === taken() && !isPlaced(card)) ??
		props.item.cards.find((card) => !isPlaced(card));
	const isFilled = ({ id }: Bucket) => props.session.picked().some((one) => one.endsWith(`:${id}`));
	/** Few buckets all stand there from the start; of many, those that hold something. */
	const shown = () => props.item.buckets.filter((bucket) => props.item.buckets.length <= 3 || isFilled(bucket));
	const isLong = () => props.item.buckets.some(({ text }) => text.length > 24);
	let group!: HTMLFieldSetElement;

	function put(card: SortCard, bucket: Bucket) {
		setTaken(undefined);
		props.session.pick(inOrder(props.item, place(props.session.picked(), card.id, bucket.id)));
		const placed = fill(words.placed, { card: card.text, bucket: bucket.text });
		const next = current();
		props.session.say(`${placed} ${next ? fill(words.next, { card: next.text }) : words.allPlaced}`);
		if (!next) group.querySelector<HTMLElement>('legend')?.focus();
	}

	/** The digits put the card at hand, as the numbers on the buttons say. */
	function press({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) {
		const [card, bucket] = [current(), props.item.buckets[Number(key) - 1]];
		if (card && bucket && !(altKey || ctrlKey || metaKey)) put(card, bucket);
	}

	function takeOut(card: SortCard) {
		setTaken(card.id);
		props.session.pick(place(props.session.picked(), card.id, undefined));
		group.querySelector<HTMLElement>('legend')?.focus();
	}

	return (
		<>
			<fieldset class="sort" ref={group} onKeyDown={press}>
				<legend tabindex={-1}>{props.item.prompt}</legend>
				<Show when={current()} fallback={<p class="note">{words.allPlaced}</p>} keyed>
					{(card) => (
						<>
							<p class="hint">
								{fill(words.card, { n: props.item.cards.indexOf(card) + 1, of: props.item.cards.length })}
							</p>
							<p class="sort-card" id={`${props.session.formId}-card`}>
								{card.text}
							</p>
							<p class="hint">{props.item.isMatch ? words.answer : words.where}</p>
						</>
					)}
				</Show>
				<Show when={current()}>
					{(card) => (
						<fieldset
							class="sort-buttons"
							data-long={isLong() ? '' : undefined}
							aria-labelledby={`${props.session.formId}-card`}
						>
							<For each={props.item.buckets}>
								{(bucket, index) => (
									<button type="button" class="sort-button" onClick={() => put(card(), bucket)}>
										<span class="sort-key" aria-hidden="true">
											{index() + 1}
										</span>
										{bucket.text}
									</button>
								)}
							</For>
						</fieldset>
					)}
				</Show>
			</fieldset>
			<Show when={shown().length > 0}>
				<ul class="buckets">
					<For each={shown()}>
						{(bucket) => <BucketList session={props.session} item={props.item} bucket={bucket} takeOut={takeOut} />}
					</For>
				</ul>
			</Show>
		</>
	);
}

function BucketList(props: ViewProps<SortItem> & { bucket: Bucket; takeOut: (card: SortCard) => void }) {
	const cards = () => props.item.cards.filter(({ id }) => bucketOf(props.session.picked(), id) === props.bucket.id);
	/** Checked, each card shows how its place is. */
	const verdict = (card: SortCard) => {
		const place = props.item.cards.indexOf(card);
		return props.session.isSettled()
			? sortRules.remarks(props.item, props.session.picked())[place]?.verdict
			: undefined;
	};

	return (
		<li class="bucket">
			<p class="bucket-name">{props.bucket.text}</p>
			<ul class="bucket-cards">
				<For each={cards()} fallback={<li class="hint">{words.empty}</li>}>
					{(card) => (
						<li>
							<button
								type="button"
								class="placed"
								data-verdict={verdict(card)}
								aria-label={fill(words.takeOut, { card: card.text, bucket: props.bucket.text })}
								onClick={() => props.takeOut(card)}
							>
								{card.text}
							</button>
						</li>
					)}
				</For>
			</ul>
		</li>
	);
}

/** In the order of the cards, as answers are kept. */
function inOrder({ cards }: SortItem, chosen: readonly string[]): string[] {
	return cards.flatMap(({ id }) => chosen.filter((one) => one.startsWith(`${id}:`)));
}
