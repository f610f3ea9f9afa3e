/** One pupil's way through one activity: where they are, what they have picked, and what they can do. */
import { batch, createEffect, createSignal, on } from 'solid-js';
import { answer, chosenIn, nextItem, type Sureness, skip, start } from '#lesson/mechanics/attempt';
import { type RuleBook, rulesFor } from '#lesson/mechanics/rules';
import type { Item, Task } from '#lesson/mechanics/task';
import type { InnerHeading } from './Heading.tsx';
import { createKept, type Kept } from './kept.ts';
import type { Views } from './views.ts';
import { defaultWords, type Words } from './words.ts';

/** What an activity needs to be drawn. */
export interface ActivityProps {
	task: Task;
	/** The views of every mechanic the task uses. */
	views: Views;
	/** For statements: whether the lesson starts or ends here. */
	moment?: 'before' | 'after' | undefined;
	/** Where help is. */
	help: string;
	/** The id of the activity on its page; ids and names inside begin with it. */
	anchor: string;
	/** What headings inside the activity are: one step below the heading it stands under. */
	heading?: InnerHeading | undefined;
	/** The activity's permanent number, where it gives result codes. */
	number?: number | undefined;
	/** Sentences that differ from the usual ones. */
	words?: Partial<Words> | undefined;
	/** Called when something it needs cannot be had, so that the readable form can come back. */
	onBroken?(): void;
}

/** All that the parts of an activity share. */
export type Session = ReturnType<typeof createSession>;

/** Starts where the pupil left off; at build time, where nothing is kept, at the beginning. */
export function createSession(props: ActivityProps) {
	const { task, views, moment, help, anchor, heading = 'h4', number } = props;
	const words: Words = { ...defaultWords, ...props.words };
	const book = bookOf(views);
	const kept = createKept(book, task, moment);
	const position = createPosition(book, task, views, kept);
	const actions = createActions(book, task, kept, position, words);
	/** Buttons outside the form belong to it by this id. */
	const formId = `${anchor}-form`;
	return { task, views, book, moment, help, heading, number, words, formId, ...kept, ...position, ...actions };
}

function bookOf({ stimulus: _, ...views }: Views): RuleBook {
	return Object.fromEntries(Object.entries(views).map(([name, view]) => [name, view.rules])) as RuleBook;
}

function createPosition(book: RuleBook, task: Task, views: Views, { attempt }: Kept) {
	const [place, setPlace] = createSignal(nextItem(book, task, attempt()));
	const [picked, setPicked] = createSignal<string[]>([]);
	const [sure, setSure] = createSignal<Sureness | undefined>();
	/** What the live region says besides feedback. */
	const [note, say] = createSignal('');
	const item = () => task.items[place()];
	const chosen = () => chosenIn(attempt(), item()?.id);
	const isReady = (names: readonly string[]) => isReadyFor(book, item(), names);
	const { setRoot, begin, beginAnew } = createBeginning();

	function show(index: number) {
		batch(() => {
			setPlace(Math.max(0, index));
			const given = attempt().answers[item()?.id ?? ''];
			setPicked(chosen() ?? initial(views, item()));
			setSure(given && 'chosen' in given ? given.sure : undefined);
			say('');
		});
	}
	show(place());

	// Answers may vanish from outside: “clear everything” in another tab.
	const isEmptied = () => Object.keys(attempt().answers).length === 0 && place() >= task.items.length;
	createEffect(on(attempt, () => isEmptied() && show(0), { defer: true }));

	return {
		place,
		item,
		picked,
		sure,
		setSure,
		note,
		say,
		/** Whether what is picked is enough to be checked. */
		isReady: () => isReady(picked()),
		isAnswered: () => isReady(chosen() ?? []),
		/** Whether what is picked is what was answered, so that feedback belongs to it. */
		isSettled: () => isReady(chosen() ?? []) && isSame(picked(), chosen() ?? []),
		isLast: () => place() === task.items.length - 1,
		setRoot,
		pick(names: string[]) {
			setPicked(names);
			say('');
		},
		/** Shows an item, or the end after the last one, from its top, and moves focus to its beginning. */
		go(index: number) {
			show(index);
			beginAnew();
		},
		begin,
	};
}

/** Where what is shown begins on the page, and how focus gets there. */
function createBeginning() {
	let root: HTMLElement | undefined;
	/** Whether focus still has to go to the beginning, which may have to load first. */
	let isDue = false;

	/** Moves focus to the beginning, if it was to go there and has not yet. */
	function begin() {
		const beginning = isDue && root?.querySelector<HTMLElement>('[tabindex="-1"]');
		if (!beginning) return;
		isDue = false;
		beginning.focus({ preventScroll: true });
	}

	return {
		setRoot(element: HTMLElement) {
			root = element;
		},
		begin,
		beginAnew() {
			isDue = true;
			begin();
			root?.scrollIntoView({ block: 'start' });
		},
	};
}

/** What stands picked before the pupil does anything: an order as it is shown, settings as they start. */
function initial(views: Views, item: Item | undefined): string[] {
	return (item && views[item.mechanic]?.initial?.(item)) ?? [];
}

function isReadyFor(book: RuleBook, item: Item | undefined, chosen: readonly string[]): boolean {
	return item !== undefined && chosen.length > 0 && rulesFor(book, item).isReady(item, chosen);
}

function createActions(book: RuleBook, task: Task, kept: Kept, at: ReturnType<typeof createPosition>, words: Words) {
	/** Keeps what is picked, finished or not; nothing picked is nothing kept. */
	function keepPicked() {
		const item = at.item();
		if (!item) return;
		const { [item.id]: _, ...answers } = kept.attempt().answers;
		kept.keep(answer(book, task, { ...kept.attempt(), answers }, item.id, at.picked(), at.sure()));
	}

	return {
		keepPicked,
		/** Keeps what is picked. Marked items then show feedback; unmarked ones go on. */
		submit() {
			if (!at.isReady()) return at.say(at.item()?.mechanic === 'choose' ? words.chooseFirst : words.finishFirst);
			keepPicked();
			return task.marked ? at.say('') : at.go(at.place() + 1);
		},
		skipItem() {
			const item = at.item();
			if (item) kept.keep(skip(task, kept.attempt(), item.id));
			at.go(at.place() + 1);
		},
		startAgain() {
			kept.keep(start(task));
			at.go(0);
		},
		/** Ends here. What was answered counts, and the rest can be taken up again. */
		stop: () => at.go(task.items.length),
		clear() {
			kept.forget();
			at.go(0);
			at.say(words.cleared);
		},
	};
}

/** Whether two answers are the same; the order of names counts, since for some mechanics it is the answer. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((id, index) => id === other[index]);
}
