import { For, type JSX, Show } from 'solid-js';
import type { ChatLine } from '#lesson/mechanics/item';

/** The lines of a chat: Sam's on one side, other people's on the other, what happens in between. */
export function Chat(props: { lines: readonly ChatLine[] }) {
	return (
		<ol class="chat">
			<For each={props.lines}>
				{(line, index) => (
					<Bubble from={line.from} before={props.lines[index() - 1]?.from}>
						{line.text}
					</Bubble>
				)}
			</For>
		</ol>
	);
}

/** One line of a chat. Several in a row by one person bear the face once. */
export function Bubble(props: { from: string | undefined; before: string | undefined; children: JSX.Element }) {
	const side = () => (props.from === 'Sam' ? 'sam' : props.from ? 'other' : 'told');

	return (
		<li class="bubble" data-side={side()} data-again={props.from && props.from === props.before ? '' : undefined}>
			<Show when={props.from}>{(from) => <Face name={from()} />}</Show>
			<div class="bubble-says">
				<Show when={props.from}>
					<span class="chat-from">{props.from}</span>
				</Show>
				<span class="chat-text">{props.children}</span>
			</div>
		</li>
	);
}

/** Who somebody is at a glance, where no drawing is known: the first letter, in one of four colours. */
export function Face(props: { name: string }) {
	const letter = () => /\p{L}|\d/u.exec(props.name)?.[0].toUpperCase();
	const hue = () => [...props.name].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 4;

	return (
		<span class="face" data-hue={hue()} aria-hidden="true">
			{letter()}
		</span>
	);
}
