/**
 * Shows the slides of a page, and their notes in a second window of the same page. Everything it shows is in the page
 * already: nothing is fetched, so that it works from a stick and without a network.
 */
import { render } from 'solid-js/web';
import { warnOfOldFacts } from '../copy/check-again.ts';
import { NotesWindow } from './NotesWindow.tsx';
import { hearPeople } from './own-people.ts';
import { rememberSlides } from './Preview.tsx';
import { createPresenter } from './presenter.ts';
import { SlidesWindow } from './SlidesWindow.tsx';
import type { DeckFacts, Part } from './show.ts';

/** Starts what the address asks for: the slides, or with `?view=notes` the notes. */
export function startPresenter(): void {
	const deck = placeOf('deck');
	const cues = placeOf('cues');
	const facts = JSON.parse(placeOf('deck-facts').textContent) as DeckFacts;
	rememberSlides(deck);
	const isNotes = document.documentElement.dataset.stage === 'notes';
	const presenter = createPresenter(facts, partsIn(deck), {
		onEnd: () => isNotes && close(),
		onPeople: hearPeople,
	});
	warnOfOldFacts(new Date());
	render(
		() =>
			isNotes ? (
				<NotesWindow presenter={presenter} cues={cues} />
			) : (
				<SlidesWindow presenter={presenter} cues={cues} deck={deck} />
			),
		placeOf('show'),
	);
}

function placeOf(name: string): HTMLElement {
	const place = document.querySelector<HTMLElement>(`[data-${name}]`);
	if (!place) throw new Error(`The page has no [data-${name}]`);
	return place;
}

function partsIn(deck: HTMLElement): Part[] {
	return [...deck.querySelectorAll<HTMLElement>('.slides > section')].map(({ dataset }) => ({
		slide: Number(dataset.slide),
		name: dataset.name ?? '',
	}));
}
