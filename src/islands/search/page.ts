/** Search on a page of its own. */
import { searchBox } from './box.ts';
import { rangeOf } from './range.ts';

/** Puts the form and what it finds into `[data-search-page]`. The field is left to its reader: with the focus in it, Escape would not leave. */
export function mountSearch(): void {
	const place = document.querySelector<HTMLElement>('[data-search-page]');
	if (!place) return;
	const { parts } = searchBox({ name: 'search-page', range: rangeOf(place), helpHref: '/help/', depth: 2 });
	place.replaceChildren(...parts);
}
