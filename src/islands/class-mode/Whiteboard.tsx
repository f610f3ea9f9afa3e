import { createSignal, onMount, Show } from 'solid-js';
import type { Task } from '#lesson/mechanics/task';
import { letterOf } from '#lesson/wording';
import { afterWords } from '../activity/after-words.ts';
import { createHands, isFreeKey, isUndoKey, optionOfKey } from '../class/hands.ts';
import { fill } from '../fill.ts';
import { Slide } from './Slide.tsx';
import { type BoardSlide, slidesOf } from './slides.ts';
import { boardWords as words } from './words.ts';

/** An activity for the front of the room: a title, a slide for each item, and the closing lines. Nothing is kept. */
export function Whiteboard(props: { task: Task; path: string }) {
	// A board shows one task from beginning to end.
	const board = createBoard(slidesOf(props.task));
	let main!: HTMLElement;
	// Keys work while the focus is on the board, which a click anywhere on it brings back.
	onMount(() => main.focus());

	return (
		<main
			class="board-page"
			data-accent={props.task.activityId.split('/')[0]}
			aria-label={words.board}
			tabindex={-1}
			ref={main}
			onKeyDown={board.press}
		>
			<header class="board-head">
				<p>
					{props.task.title}
					<Show when={board.slide()}>{` · ${fill(words.place, { n: board.place() + 1, of: board.count })}`}</Show>
				</p>
				<a href={props.path}>{words.leave}</a>
			</header>
			<Show when={board.slide()} fallback={<Edge task={props.task} isEnd={board.place() >= 0} />} keyed>
				{(slide) => (
					<Slide
						slide={slide}
						shown={board.shown()}
						countAt={(option) => board.hands.countAt(board.place(), option)}
						onHand={board.add}
					/>
				)}
			</Show>
			<Controls board={board} />
			<p class="visually-hidden" role="status">
				{board.said()}
			</p>
		</main>
	);
}

/** The title page, and the last page with the closing lines. */
function Edge(props: { task: Task; isEnd: boolean }) {
	return (
		<div class="board-edge">
			<h1 tabindex="-1">{props.isEnd ? words.end : props.task.title}</h1>
			<Show when={props.isEnd} fallback={<p>{props.task.intro}</p>}>
				<Show when={props.task.closing}>
					<p>{props.task.closing}</p>
				</Show>
				<p>{afterWords.neverYourFault}</p>
				<p>{afterWords.tellSomeone}</p>
			</Show>
		</div>
	);
}

function Controls(props: { board: Board }) {
	const slide = () => props.board.slide();
	const letters = () =>
		slide()
			?.options.map((_, index) => letterOf(index))
			.join(' ') ?? '';
	const isBehind = () => props.board.place() >= props.board.count;

	return (
		<footer class="board-controls">
			<div class="actions">
				<Show when={props.board.place() >= 0}>
					<button type="button" class="button-quiet" onClick={() => props.board.go(-1)}>
						{words.before}
					</button>
				</Show>
				<Show when={props.board.canReveal()}>
					<button type="button" class="button-lamp button" onClick={() => props.board.reveal()}>
						{slide()?.options.length ? words.reveal : words.revealNext}
					</button>
				</Show>
				<Show when={props.board.hands.canUndo()}>
					<button type="button" class="button-quiet" onClick={() => props.board.undo()}>
						{words.undo}
					</button>
				</Show>
				<Show when={!isBehind()}>
					<button type="button" class="button" onClick={() => props.board.go(1)}>
						{props.board.place() < 0 ? words.start : words.next}
					</button>
				</Show>
			</div>
			<p class="hint">{letters() ? fill(words.keys, { letters: letters() }) : words.keysPlain}</p>
		</footer>
	);
}

type Board = ReturnType<typeof createBoard>;

/** Where the class is, how much is shown, and its hands. The place before the first slide is -1, the title. */
function createBoard(slides: readonly BoardSlide[]) {
	const [place, setPlace] = createSignal(-1);
	const [revealed, setRevealed] = createSignal<Record<number, number>>({});
	const [said, say] = createSignal('');
	const hands = createHands(() => ({ items: slides }));
	const slide = () => slides[place()];
	const shown = () => revealed()[place()] ?? 0;

	const board = {
		place,
		slide,
		shown,
		said,
		hands,
		count: slides.length,
		canReveal: () => shown() < stepsOf(slide()),
		go(step: number) {
			setPlace(Math.min(slides.length, Math.max(-1, place() + step)));
			say('');
			scrollTo(0, 0);
			document.querySelector<HTMLElement>('.board-page h1')?.focus();
		},
		reveal() {
			if (!board.canReveal()) return;
			setRevealed({ ...revealed(), [place()]: shown() + 1 });
			// What is said about options stands under each of them, to be read from the first.
			if (slide()?.options.length) return;
			document.querySelector('.board-remarks > :last-child')?.scrollIntoView({ block: 'nearest' });
		},
		add(option: number) {
			const { letter, count } = hands.add(place(), option, 1);
			say(fill(words.added, { letter, n: count }));
		},
		undo() {
			const last = hands.undo();
			if (!last) return;
			setPlace(last.item);
			say(fill(words.undone, { letter: last.letter, n: last.count }));
		},
		press(event: KeyboardEvent) {
			const act = isFreeKey(event) ? actOf(event) : undefined;
			if (!act) return;
			event.preventDefault();
			act();
		},
	};

	function actOf({ key, target }: KeyboardEvent): (() => void) | undefined {
		const option = optionOfKey(key, slide()?.options.length ?? 0);
		if (option !== undefined) return () => board.add(option);
		if (['ArrowRight', 'PageDown'].includes(key)) return () => board.go(1);
		if (['ArrowLeft', 'PageUp'].includes(key)) return () => board.go(-1);
		if (isUndoKey(key)) return board.undo;
		const isOnControl = target instanceof Element && target.matches('a, button');
		return [' ', 'Enter'].includes(key) && !isOnControl ? board.reveal : undefined;
	}
	return board;
}

/** How often more can be shown: once for options, once for each remark elsewhere. */
function stepsOf(slide: BoardSlide | undefined): number {
	if (!slide) return 0;
	return slide.options.length > 0 ? 1 : slide.remarks.length;
}
