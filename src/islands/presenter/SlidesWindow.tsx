import { createEffect, createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { Bar } from './Bar.tsx';
import { Desk } from './Desk.tsx';
import { type DeckView, openDeck } from './deck.ts';
import { followKeys, followPointer, toggleFullScreen } from './follow.ts';
import type { Presenter } from './presenter.ts';
import { Start } from './Start.tsx';
import { keepScreenOn } from './wake.ts';
import { presentWords as words } from './words.ts';

/** Large enough for notes and a preview beside them. */
const notesWindow = 'popup,width=1200,height=800';

/** The window with the slides, which a class sees. */
export function SlidesWindow(props: { presenter: Presenter; cues: HTMLElement; deck: HTMLElement }) {
	const [areNotesBelow, setNotesBelow] = createSignal(false);
	const [said, say] = createSignal('');
	const isStarted = () => props.presenter.show().isStarted;
	const view = showOnDeck(props);

	createEffect(() => {
		const root = document.documentElement;
		root.dataset.stage = isStarted() ? 'slides' : 'start';
		root.toggleAttribute('data-below', areNotesBelow());
		if (isStarted()) keepScreenOn();
	});
	onMount(() => {
		followKeys({
			act: (type) => isStarted() && props.presenter.act({ type }),
			scroll: (direction) => view()?.scroll(direction) ?? false,
			fullScreen: toggleFullScreen,
		});
		followPointer();
		addEventListener('click', ({ target }) => {
			if (target instanceof Element && target.closest('a[data-leave]')) props.presenter.end();
		});
	});

	function start(): void {
		props.presenter.act({ type: 'start' });
		scrollTo(0, 0);
	}
	function openNotes(): void {
		const isOpen = props.presenter.openOther(`${location.href.replace(/[?#].*$/, '')}?view=notes`, notesWindow);
		setNotesBelow(!isOpen);
		say(isOpen ? '' : words.blocked);
	}
	function toggleNotesBelow(): void {
		say('');
		setNotesBelow(!areNotesBelow());
	}

	return (
		<Switch>
			<Match when={!isStarted()}>
				<Start
					presenter={props.presenter}
					onStart={start}
					onNotes={() => {
						start();
						openNotes();
					}}
				/>
			</Match>
			<Match when={isStarted()}>
				<Show when={props.presenter.show().isBlank}>
					<div class="show-blank" />
				</Show>
				<p class="visually-hidden" role="status">
					{props.presenter.show().isBlank ? words.isBlank : said()}
				</p>
				<Show when={props.presenter.peer() === 'lost' && !areNotesBelow()}>
					<p class="show-lost">
						{words.notesLost}{' '}
						<button type="button" class="button-quiet" onClick={openNotes}>
							{words.openAgain}
						</button>
					</p>
				</Show>
				<Show when={areNotesBelow()}>
					<div class="show-below">
						<Show when={said()}>
							<p class="show-said">{said()}</p>
						</Show>
						<Desk presenter={props.presenter} cues={props.cues} isBelow />
					</div>
				</Show>
				<Bar
					presenter={props.presenter}
					areNotesBelow={areNotesBelow()}
					onNotes={openNotes}
					onNotesBelow={toggleNotesBelow}
					onFullScreen={toggleFullScreen}
				/>
			</Match>
		</Switch>
	);
}

/** Has the deck follow the state from the moment it is started. */
function showOnDeck(props: { presenter: Presenter; deck: HTMLElement }): () => DeckView | undefined {
	const [view, setView] = createSignal<DeckView>();
	let isOpening = false;
	createEffect(() => {
		const { isStarted, place } = props.presenter.show();
		const places = props.presenter.places();
		if (!isStarted) return;
		view()?.show(places, place);
		if (isOpening) return;
		isOpening = true;
		openDeck(props.deck).then(
			(opened) => setView(() => opened),
			() => {
				// Its script did not come: then slides and notes stand one below the other.
				const { dataset } = document.documentElement;
				delete dataset.js;
				delete dataset.stage;
			},
		);
	});
	return view;
}
