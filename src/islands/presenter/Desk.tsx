import { createEffect, createSignal, For, Show } from 'solid-js';
import { fill } from '../fill.ts';
import { LateButton } from './Bar.tsx';
import { Preview } from './Preview.tsx';
import type { Presenter } from './presenter.ts';
import { SlideList } from './SlideList.tsx';
import { TakeOver } from './TakeOver.tsx';
import { Time } from './Time.tsx';
import { presentWords as words } from './words.ts';

/** How large the notes may be, in rem. */
const sizes = [1, 1.25, 1.5, 1.8, 2.2];

/** What only the speaker sees: notes, what comes next, and how time stands. `isBelow` where the slide stands above it. */
export function Desk(props: { presenter: Presenter; cues: Element; isBelow: boolean }) {
	const [size, setSize] = createSignal(1);
	const part = () => props.presenter.parts[props.presenter.show().place];
	const places = () => props.presenter.places();
	const following = () => places()[places().indexOf(props.presenter.show().place) + 1];
	const help = () => places().find((place) => isHelp(props.presenter, place));

	return (
		<section class="desk" aria-label={words.notes} style={{ '--notes': `${sizes[size()]}rem` }}>
			<Time presenter={props.presenter} />
			<div class="desk-body">
				<div class="desk-notes">
					<p class="desk-place">
						{fill(words.place, { n: places().indexOf(props.presenter.show().place) + 1, of: places().length })}
					</p>
					<h2>{part()?.name}</h2>
					<Notes presenter={props.presenter} cues={props.cues} />
				</div>
				<aside class="desk-next">
					<Show when={!props.isBelow}>
						<Preview place={props.presenter.show().place} />
					</Show>
					<h3>{words.comingUp}</h3>
					<Show when={following() !== undefined} fallback={<p>{words.theEnd}</p>}>
						<p>{props.presenter.parts[following() ?? 0]?.name}</p>
						<Preview place={following() ?? 0} />
					</Show>
					<TakeOver presenter={props.presenter} cues={props.cues} />
				</aside>
			</div>
			<div class="desk-controls">
				<Moves presenter={props.presenter} />
				<SlideList presenter={props.presenter} class="button-quiet" />
				<Show when={help() !== undefined}>
					<button
						type="button"
						class="button-quiet"
						onClick={() => props.presenter.act({ type: 'jump', place: help() ?? 0 })}
					>
						{words.showHelp}
					</button>
				</Show>
				<LateButton presenter={props.presenter} class="button-quiet" />
				<button type="button" class="button-quiet" disabled={size() === 0} onClick={() => setSize(size() - 1)}>
					{words.smaller}
				</button>
				<button
					type="button"
					class="button-quiet"
					disabled={size() === sizes.length - 1}
					onClick={() => setSize(size() + 1)}
				>
					{words.larger}
				</button>
			</div>
		</section>
	);
}

function isHelp({ parts, facts }: Presenter, place: number): boolean {
	return facts.slides[parts[place]?.slide ?? -1]?.isHelp === true;
}

function Moves(props: { presenter: Presenter }) {
	return (
		<For each={['back', 'next', 'blank'] as const}>
			{(type) => (
				<button
					type="button"
					class={type === 'next' ? 'button' : 'button-quiet'}
					aria-pressed={type === 'blank' ? props.presenter.show().isBlank : undefined}
					onClick={() => props.presenter.act({ type })}
				>
					{type === 'blank' && props.presenter.show().isBlank ? words.unblank : words[type]}
				</button>
			)}
		</For>
	);
}

/** The notes of the slide, as the page has them. */
function Notes(props: { presenter: Presenter; cues: Element }) {
	let place!: HTMLElement;
	const slide = () => props.presenter.parts[props.presenter.show().place]?.slide ?? 0;
	createEffect<number>((before) => {
		if (slide() === before) return before;
		const notes = props.cues.querySelector(`[data-cue="${slide()}"] .cue-notes`);
		const copies = [...(notes?.cloneNode(true).childNodes ?? [])];
		place.replaceChildren(...(copies.some(({ textContent }) => textContent?.trim()) ? copies : [words.noNotes]));
		place.scrollTop = 0;
		return slide();
	});

	return <section class="desk-words" tabindex="0" aria-label={words.notes} ref={place} />;
}
