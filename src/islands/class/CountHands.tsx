import { createSignal, For, Show } from 'solid-js';
import type { ClassActivity } from '#lesson/result-codes/class-count';
import { letterOf } from '#lesson/wording';
import { fill } from '../fill.ts';
import { type HandChange, type Hands, isFreeKey, isUndoKey, optionOfKey } from './hands.ts';
import { classWords as words } from './words.ts';

/** One question after the other, with a count for each option: by button, by key, or typed. */
export function CountHands(props: { activity: ClassActivity; hands: Hands }) {
	const [place, setPlace] = createSignal(0);
	const [said, say] = createSignal('');
	const item = () => props.activity.items[place()];
	const letters = () =>
		item()
			?.options.map((_, index) => letterOf(index))
			.join(', ') ?? '';

	const tell = ({ letter, count }: HandChange, sentence: string = words.added) =>
		say(fill(sentence, { letter, n: count }));
	const add = (option: number, by: 1 | -1) => tell(props.hands.add(place(), option, by));
	const go = (step: number) => {
		const next = place() + step;
		if (next < 0 || next >= props.activity.items.length) return;
		setPlace(next);
		say(fill(words.question, { n: next + 1, of: props.activity.items.length }));
	};
	const undo = () => {
		const last = props.hands.undo();
		if (last) {
			setPlace(last.item);
			tell(last, words.undone);
		} else say(words.nothingToUndo);
	};

	const press = (event: KeyboardEvent) => handKey(event, item()?.options.length ?? 0, { add, go, undo });

	return (
		// Letters count only while the focus is in here, so that speech input elsewhere cannot miscount (WCAG 2.1.4).
		<section class="count-hands" aria-label={words.hands} tabindex={-1} onKeyDown={press}>
			<p class="kicker">{fill(words.question, { n: place() + 1, of: props.activity.items.length })}</p>
			<p class="class-prompt">{item()?.prompt}</p>
			<ul class="hand-rows">
				<For each={item()?.options}>
					{(option, index) => (
						<HandRow
							letter={letterOf(index())}
							text={option.text}
							count={props.hands.countAt(place(), index())}
							onAdd={(by) => add(index(), by)}
							onType={(text) => tell(props.hands.type(place(), index(), text))}
						/>
					)}
				</For>
			</ul>
			<HandActions
				isFirst={place() === 0}
				isLast={place() === props.activity.items.length - 1}
				canUndo={props.hands.canUndo()}
				onGo={go}
				onUndo={undo}
			/>
			<p class="hint keys-hint">{fill(words.keys, { letters: letters() })}</p>
			<p class="visually-hidden" role="status">
				<Show when={said()}>{said()}</Show>
			</p>
		</section>
	);
}

/** Does what a key stands for, if it stands for anything. Arrows move the choice where radio buttons have the focus. */
function handKey(
	event: KeyboardEvent,
	options: number,
	acts: { add: (option: number, by: 1) => void; go: (step: 1 | -1) => void; undo: () => void },
): void {
	if (!isFreeKey(event) || event.shiftKey) return;
	const option = optionOfKey(event.key, options);
	const isInRadios = event.target instanceof HTMLInputElement;
	const step = { ArrowLeft: -1 as const, ArrowRight: 1 as const }[event.key];
	if (option !== undefined) acts.add(option, 1);
	else if (step && !isInRadios) acts.go(step);
	else if (isUndoKey(event.key)) acts.undo();
	else return;
	event.preventDefault();
}

function HandActions(props: {
	isFirst: boolean;
	isLast: boolean;
	canUndo: boolean;
	onGo: (step: 1 | -1) => void;
	onUndo: () => void;
}) {
	return (
		<div class="actions">
			<button type="button" class="button-quiet" aria-disabled={props.isFirst} onClick={() => props.onGo(-1)}>
				{words.before}
			</button>
			<button type="button" class="button" aria-disabled={props.isLast} onClick={() => props.onGo(1)}>
				{words.next}
			</button>
			<button type="button" class="button-quiet" aria-disabled={!props.canUndo} onClick={() => props.onUndo()}>
				{words.undo}
			</button>
		</div>
	);
}

function HandRow(props: {
	letter: string;
	text: string;
	count: number;
	onAdd: (by: 1 | -1) => void;
	onType: (text: string) => void;
}) {
	return (
		<li class="hand-row">
			<span class="letter" aria-hidden="true">
				{props.letter}
			</span>
			<span class="hand-text">{props.text}</span>
			<span class="hand-count">
				<button
					type="button"
					class="button-quiet"
					aria-label={fill(words.oneFewer, { letter: props.letter })}
					onClick={() => props.onAdd(-1)}
				>
					−
				</button>
				<input
					inputmode="numeric"
					autocomplete="off"
					maxlength="3"
					aria-label={fill(words.countOf, { letter: props.letter })}
					value={props.count}
					onChange={(event) => {
						props.onType(event.currentTarget.value);
						event.currentTarget.value = String(props.count);
					}}
				/>
				<button
					type="button"
					class="button"
					aria-label={fill(words.oneMore, { letter: props.letter })}
					onClick={() => props.onAdd(1)}
				>
					+
				</button>
			</span>
		</li>
	);
}
