import { For, Show } from 'solid-js';
import type { Verdict } from '#lesson/mechanics/item';
import { type OrderCard, type OrderItem, orderRules, pairsRight } from '#lesson/mechanics/order';
import type { MechanicView, ViewProps } from '../activity/views.ts';
import { fill } from '../fill.ts';

const words = {
	up: 'Up',
	down: 'Down',
	upCard: 'Move up: {card}',
	downCard: 'Move down: {card}',
	add: 'Add',
	remove: 'Take out',
	addCard: 'Add to the plan: {card}',
	removeCard: 'Take out of the plan: {card}',
	moved: '“{card}” is now number {n} of {of}.',
	added: '“{card}” is in the plan, as number {n}.',
	removed: '“{card}” is out of the plan.',
	plan: 'The plan',
	cards: 'Cards to choose from',
	empty: 'Nothing in the plan yet. Add the card you would start with.',
	right: 'In its place',
	partly: 'It follows the right one',
	wrong: 'Try another place',
	pairs: '{n} of {of} steps follow on as they should.',
	planned: 'This plan stops contact and tells someone. That makes it a good plan, in any order.',
	unplanned: 'A good plan stops contact and tells someone, in any order. Read the notes, then change what you like.',
} as const;

/** The *order* mechanic on the screen: cards with buttons to move them; for a plan, cards to add and to take out. */
export const order: MechanicView<OrderItem> = {
	rules: orderRules,
	View: OrderView,
	solution: ({ does, cards }) => (does === 'sequence' ? cards.map(({ text }) => text) : undefined),
	isPinned: ({ does }) => does === 'sequence',
	initial: ({ does, shown }) => (does === 'sequence' ? shown : []),
	summary(item, chosen) {
		if (item.does === 'plan') return orderRules.isRight(item, chosen) ? words.planned : words.unplanned;
		const { right, of } = pairsRight(item, chosen);
		return fill(words.pairs, { n: right, of });
	},
};

function OrderView(props: ViewProps<OrderItem>) {
	const cardOf = (id: string) => props.item.cards.find((card) => card.id === id);
	const listed = () => props.session.picked().flatMap((id) => cardOf(id) ?? []);
	/** Checked, each card shows how its place is. */
	const verdicts = () =>
		props.session.isSettled()
			? orderRules.remarks(props.item, props.session.picked()).map(({ verdict }) => verdict)
			: [];
	const left = () =>
		props.item.shown.filter((id) => !props.session.picked().includes(id)).flatMap((id) => cardOf(id) ?? []);
	let root!: HTMLFieldSetElement;

	/** Moves a card, keeps the focus on its button, or on its other one where it has come to an end. */
	function move(card: OrderCard, by: -1 | 1) {
		const ids = [...props.session.picked()];
		const from = ids.indexOf(card.id);
		ids.splice(from, 1);
		ids.splice(from + by, 0, card.id);
		props.session.pick(ids);
		props.session.say(fill(words.moved, { card: card.text, n: from + by + 1, of: ids.length }));
		const buttons = [...root.querySelectorAll<HTMLElement>(`[data-card="${card.id}"] button:not([disabled])`)];
		(buttons.find(({ dataset }) => dataset.by === String(by)) ?? buttons[0])?.focus();
	}

	function add(card: OrderCard) {
		const index = left().indexOf(card);
		props.session.pick([...props.session.picked(), card.id]);
		props.session.say(fill(words.added, { card: card.text, n: props.session.picked().length }));
		focusAt(root, index);
	}

	function takeOut(card: OrderCard) {
		props.session.pick(props.session.picked().filter((id) => id !== card.id));
		props.session.say(fill(words.removed, { card: card.text }));
		root.querySelector<HTMLElement>('legend')?.focus();
	}

	return (
		<fieldset class="order" ref={root}>
			<legend tabindex={-1}>{props.item.prompt}</legend>
			<Show when={props.item.does === 'plan'}>
				<p class="order-title">{words.plan}</p>
			</Show>
			<ol class="order-list">
				<For each={listed()} fallback={<li class="hint">{words.empty}</li>}>
					{(card, index) => (
						<li data-card={card.id} class="order-card" data-verdict={verdicts()[index()]}>
							<span class="order-text">
								{card.text}
								<Show when={props.item.does === 'sequence' && placeOf(verdicts()[index()])}>
									{(word) => <span class="order-place">{word()}</span>}
								</Show>
							</span>
							<span class="order-buttons">
								<MoveButton card={card} by={-1} isOff={index() === 0} move={move} />
								<MoveButton card={card} by={1} isOff={index() === listed().length - 1} move={move} />
								<Show when={props.item.does === 'plan'}>
									<button
										type="button"
										class="button-quiet"
										aria-label={fill(words.removeCard, { card: card.text })}
										onClick={() => takeOut(card)}
									>
										{words.remove}
									</button>
								</Show>
							</span>
						</li>
					)}
				</For>
			</ol>
			<Show when={props.item.does === 'plan' && left().length > 0}>
				<p class="order-title">{words.cards}</p>
				<ul class="order-left">
					<For each={left()}>
						{(card) => (
							<li class="order-card">
								<span class="order-text">{card.text}</span>
								<button
									type="button"
									class="button-quiet"
									aria-label={fill(words.addCard, { card: card.text })}
									onClick={() => add(card)}
								>
									{words.add}
								</button>
							</li>
						)}
					</For>
				</ul>
			</Show>
		</fieldset>
	);
}

/** Hands focus on to the card that has come into the place of one that was added, so that the page stays where it is. */
function focusAt(root: HTMLElement, index: number) {
	const buttons = [...root.querySelectorAll<HTMLElement>('.order-left button')];
	(buttons[index] ?? buttons.at(-1) ?? root.querySelector('legend'))?.focus();
}

function placeOf(verdict: Verdict | undefined): string | undefined {
	return verdict && verdict !== 'unmarked' ? words[verdict] : undefined;
}

function MoveButton(props: {
	card: OrderCard;
	by: -1 | 1;
	isOff: boolean;
	move: (card: OrderCard, by: -1 | 1) => void;
}) {
	return (
		<button
			type="button"
			class="order-move"
			data-by={props.by}
			disabled={props.isOff}
			aria-label={fill(props.by < 0 ? words.upCard : words.downCard, { card: props.card.text })}
			onClick={() => props.move(props.card, props.by)}
		>
			{props.by < 0 ? words.up : words.down}
		</button>
	);
}
