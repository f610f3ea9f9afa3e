/** One pupil's way through one activity: where they are, what they have picked, and what they can do. */
import { batch, createEffect, createSignal, createUniqueId, on } from 'solid-js';
import { answer, type ChooseTask, nextItem, skip, start } from '#lesson/mechanics/choose';
import type { InnerHeading } from './Heading.tsx';
import { chosenFor, createKept, type Kept } from './kept.ts';
import { type ChooseWords, defaultWords } from './words.ts';

/** What a page hands to the island. Plain data: it travels as JSON. */
export interface ChooseProps {
	task: ChooseTask;
	kind: 'choice-quiz' | 'profile-check' | 'statements';
	/** For statements: whether the lesson starts or ends here. */
	moment?: 'before' | 'after' | undefined;
	/** Where help is. */
	help: string;
	/** What headings inside the activity are: one step below the heading it stands under. */
	heading?: InnerHeading | undefined;
	/** Sentences that differ from the usual ones. */
	words?: Partial<ChooseWords> | undefined;
}

/** All that the parts of the island share. */
export type Session = ReturnType<typeof createSession>;

/** Starts where the pupil left off. Call it in the browser only: it reads what is kept. */
export function createSession({ task, kind, moment, help, heading = 'h4', words: own }: ChooseProps) {
	const words: ChooseWords = { ...defaultWords, ...own };
	const kept = createKept(task, moment);
	const position = createPosition(task, kept);
	const actions = createActions(task, kept, position, words);
	/** Buttons outside the form belong to it by this id. */
	const formId = createUniqueId();
	return { task, kind, moment, help, heading, words, formId, ...kept, ...position, ...actions };
}

function createPosition(task: ChooseTask, { attempt }: Kept) {
	const [place, setPlace] = createSignal(nextItem(task, attempt()));
	const [picked, setPicked] = createSignal<string[]>([]);
	/** What the live region says besides feedback. */
	const [note, say] = createSignal('');
	const item = () => task.items[place()];
	const chosen = () => chosenFor(attempt(), item()?.id);
	let root: HTMLElement | undefined;

	function show(index: number) {
		batch(() => {
			setPlace(Math.max(0, index));
			setPicked(chosen() ?? []);
			say('');
		});
	}

	// Answers may vanish from outside: “clear everything” in another tab.
	const isEmptied = () => Object.keys(attempt().answers).length === 0 && place() >= task.items.length;
	createEffect(on(attempt, () => isEmptied() && show(0), { defer: true }));

	return {
		place,
		item,
		picked,
		note,
		say,
		isAnswered: () => chosen() !== undefined,
		/** Whether what is picked is what was answered, so that feedback belongs to it. */
		isSettled: () => picked().length > 0 && isSame(picked(), chosen() ?? []),
		isLast: () => place() === task.items.length - 1,
		setRoot(element: HTMLElement) {
			root = element;
		},
		pick(optionIds: string[]) {
			setPicked(optionIds);
			say('');
		},
		/** Shows an item, or the end after the last one, from its top, and moves focus to its beginning. */
		go(index: number) {
			show(index);
			root?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
			root?.scrollIntoView({ block: 'start' });
		},
	};
}

function createActions(task: ChooseTask, kept: Kept, at: ReturnType<typeof createPosition>, words: ChooseWords) {
	return {
		/** Keeps what is picked. Marked items then show feedback; unmarked ones go on. */
		submit() {
			const item = at.item();
			if (!item || at.picked().length === 0) return at.say(words.chooseFirst);
			kept.keep(answer(task, kept.attempt(), item.id, at.picked()));
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
		clear() {
			kept.forget();
			at.go(0);
			at.say(words.cleared);
		},
	};
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((id) => other.includes(id));
}
