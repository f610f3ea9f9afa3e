/** What happens to the state of shown slides when somebody presses something, and when two windows compare theirs. */
import type { SlideTiming } from '#lesson/blocks';
import { fitTalk } from '#lesson/talk';
import type { Show } from '#stores/show';

/** What the page says of its slides. */
export interface DeckFacts {
	/** Unique among lessons and talks. */
	id: string;
	title: string;
	/** Whether a visitor speaks and a teacher stays in the room. */
	isTalk: boolean;
	/** The lengths on offer in minutes, longest first. */
	lengths: number[];
	slides: { title: string; isHelp: boolean; timing: SlideTiming }[];
}

/** One screen: a slide, or a part of one. */
export interface Part {
	/** Its slide, by place. */
	slide: number;
	/** What it is called in lists. */
	name: string;
}

/** What somebody may do. `place` counts all parts, left out or not. */
export type Act =
	| { type: 'start' | 'next' | 'back' | 'first' | 'last' | 'blank' | 'pause' | 'late' | 'restart-time' }
	| { type: 'choose'; minutes: number }
	| { type: 'jump'; place: number };

/** Before anything has happened. */
export function newShow({ lengths }: DeckFacts): Show {
	return {
		revision: 0,
		isStarted: false,
		minutes: lengths[0] ?? 0,
		lateFrom: null,
		place: 0,
		isBlank: false,
		isRunning: false,
		elapsedMs: 0,
	};
}

/** A slide that is shown, with its minutes. */
export interface ShownSlide {
	slide: number;
	minutes: number;
}

/** The slides for the length chosen, in order, without the optional ones ahead if it is late. */
export function shownSlides({ lengths, slides }: DeckFacts, { minutes, lateFrom }: Pick<Show, 'minutes' | 'lateFrom'>) {
	const at = { file: '', line: 0, column: 0 };
	const timed = slides.map(({ title, timing }) => ({ title, timing, at, blocks: [], notes: [] }));
	const fitted = fitTalk({ minutes: lengths, slides: timed }, minutes);
	return fitted.slides
		.filter(({ index }) => lateFrom === null || index <= lateFrom || slides[index]?.timing.keep !== 'late')
		.map(({ index, minutes: own }): ShownSlide => ({ slide: index, minutes: own }));
}

/** The places of the parts that are shown, in order. */
export function shownPlaces(
	facts: DeckFacts,
	parts: readonly Part[],
	show: Pick<Show, 'minutes' | 'lateFrom'>,
): number[] {
	const shown = new Set(shownSlides(facts, show).map(({ slide }) => slide));
	return parts.flatMap(({ slide }, place) => (shown.has(slide) ? [place] : []));
}

/** Whether being late would leave anything out from here on. */
export function canBeLate(facts: DeckFacts, parts: readonly Part[], show: Show): boolean {
	const here = parts[show.place]?.slide ?? 0;
	return shownSlides(facts, show).some(({ slide }) => slide > here && facts.slides[slide]?.timing.keep === 'late');
}

/** The state after something was done. Unchanged, and the same object, where there is nothing to do. */
export function actOn(facts: DeckFacts, parts: readonly Part[], show: Show, act: Act): Show {
	const changed = change(facts, parts, show, act);
	const isSame = Object.entries(changed).every(([name, value]) => show[name as keyof Show] === value);
	if (isSame) return show;
	const next = { ...show, ...changed, revision: show.revision + 1 };
	return { ...next, place: nearestPlace(shownPlaces(facts, parts, next), next.place) };
}

function change(facts: DeckFacts, parts: readonly Part[], show: Show, act: Act): Partial<Show> {
	if (!show.isStarted && act.type !== 'start' && act.type !== 'choose') return {};
	const places = shownPlaces(facts, parts, show);
	const here = places.indexOf(show.place);
	// A black screen comes back before anything moves behind it.
	const goTo = (place: number | undefined) => (place === undefined ? {} : { place, isBlank: false });
	switch (act.type) {
		case 'start':
			return { isStarted: true, isRunning: true };
		case 'choose':
			return { minutes: act.minutes, lateFrom: null };
		case 'next':
			return show.isBlank ? { isBlank: false } : goTo(places[here + 1]);
		case 'back':
			return show.isBlank ? { isBlank: false } : goTo(places[here - 1]);
		case 'first':
			return goTo(places[0]);
		case 'last':
			return goTo(places.at(-1));
		case 'jump':
			return goTo(nearestPlace(places, act.place));
		case 'blank':
			return { isBlank: !show.isBlank };
		case 'pause':
			return { isRunning: !show.isRunning };
		case 'restart-time':
			return { elapsedMs: 0 };
		case 'late':
			return { lateFrom: show.lateFrom === null ? (parts[show.place]?.slide ?? 0) : null };
		default:
			return act satisfies never;
	}
}

/** The place itself, or the last before it that is shown. */
function nearestPlace(places: readonly number[], place: number): number {
	return places.findLast((one) => one <= place) ?? places[0] ?? 0;
}

/**
 * What two windows agree on: what changed more often. Of equals that differ, both take what has come further, and the
 * longer time, since a window that was opened again has missed some of it.
 */
export function agree(own: Show, other: Show): Show {
	if (own.revision !== other.revision) return own.revision > other.revision ? own : other;
	const further = rankOf(other) > rankOf(own) ? other : own;
	const elapsedMs = Math.max(own.elapsedMs, other.elapsedMs);
	return elapsedMs > further.elapsedMs + 1000 ? { ...further, elapsedMs } : further;
}

function rankOf({ isStarted, place, isBlank }: Show): number {
	return (isStarted ? 1e6 : 0) + 2 * place + (isBlank ? 1 : 0);
}
