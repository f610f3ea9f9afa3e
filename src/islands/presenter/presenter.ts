/** One window of slides: its state, kept in its tab, and the other window, which is told of every change. */
import { type Accessor, createSignal } from 'solid-js';
import type { LocalDetails } from '#lesson/slots';
import { storageKeys } from '#stores/keys';
import type { Show } from '#stores/show';
import { read, remove, write } from '#stores/storage';
import { createLink, type Peer } from './link.ts';
import { createStopwatch, type Pace, paceOf } from './pace.ts';
import { type Act, actOn, agree, type DeckFacts, newShow, type Part, shownPlaces, shownSlides } from './show.ts';

/** What the parts of the presenter draw from and press on. */
export interface Presenter {
	facts: DeckFacts;
	parts: readonly Part[];
	show: Accessor<Show>;
	elapsedMs: Accessor<number>;
	/** The places that are shown, in order. */
	places(): number[];
	pace(): Pace;
	peer: Accessor<Peer>;
	act(act: Act): void;
	/** Opens the other window, or brings it to the front. False where the browser does not let it. */
	openOther(address: string, features?: string): boolean;
	/** Forgets where it was, and has the other window close. */
	end(): void;
}

/** How often time is shown and kept. */
const tickMs = 500;

/** What a window does when it hears from the other. */
interface Hearing {
	/** The other window has ended the slides. */
	onEnd: () => void;
	/** The other window says whom its help slide names. */
	onPeople: (people: LocalDetails) => void;
}

/** A window of these slides, as it was when this tab last showed them; it and the other window follow each other from here on. */
export function createPresenter(facts: DeckFacts, parts: readonly Part[], { onEnd, onPeople }: Hearing): Presenter {
	const state = createState(facts, parts.length);
	const { show, elapsedMs } = state;
	const [peer, setPeer] = createSignal<Peer>('none');

	const link = createLink({
		deck: facts.id,
		show: state.current,
		onPeer: setPeer,
		hear({ type, show: theirs, people }) {
			if (type === 'end') return onEnd();
			onPeople(people);
			const own = state.current();
			const agreed = agree(own, theirs);
			if (agreed !== own) state.adopt(agreed);
		},
	});

	return {
		facts,
		parts,
		show,
		elapsedMs,
		peer,
		places: () => shownPlaces(facts, parts, show()),
		pace: () => paceOf(shownSlides(facts, show()), parts[show().place]?.slide ?? 0, elapsedMs(), show().minutes),
		act(act) {
			const before = state.current();
			const next = actOn(facts, parts, before, act);
			if (next === before) return;
			state.adopt(next);
			link.tell('state');
		},
		openOther: link.open,
		end() {
			state.forget();
			link.tell('end');
			link.close();
		},
	};
}

/** The state of this window, with its time counted, kept in its tab. */
function createState(facts: DeckFacts, partCount: number) {
	const key = `${storageKeys.show.key}${facts.id}`;
	const watch = createStopwatch(() => performance.now());
	const [show, setShow] = createSignal(newShow(facts));
	const [elapsedMs, setElapsed] = createSignal(0);
	let isOver = false;

	const current = (): Show => ({ ...show(), elapsedMs: watch.read() });
	const keep = () => {
		if (!isOver && show().revision > 0) write(key, JSON.stringify(current()));
	};
	const adopt = (next: Show) => {
		watch.set(next.elapsedMs, next.isRunning);
		setShow(next);
		setElapsed(next.elapsedMs);
		keep();
	};

	const kept = storageKeys.show.parse(read(key));
	if (kept) adopt({ ...kept, place: Math.min(kept.place, partCount - 1) });
	setInterval(() => {
		if (!show().isRunning) return;
		setElapsed(watch.read());
		keep();
	}, tickMs);
	addEventListener('pagehide', keep);

	return {
		show,
		elapsedMs,
		current,
		adopt,
		forget() {
			isOver = true;
			remove(key);
		},
	};
}
