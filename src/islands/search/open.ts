/** The search dialog, over any page. Closing forgets what was typed. */
import css from '../../site/styles/search.css?inline';
import { element } from '../element.ts';
import { exitLinks } from '../exit-links.ts';
import { addStyles } from '../styles.ts';
import { searchBox } from './box.ts';
import { rangeOf } from './range.ts';
import { words } from './words.ts';

/** Opens the dialog for the page's search scope. When it closes, focus goes back to `opener` and the page stays where it is. */
export function openSearch(opener: HTMLElement): void {
	addStyles(css);
	if (document.querySelector('.search-dialog')) return;
	const helpHref = opener.dataset.searchHelp ?? document.documentElement.dataset.searchHelp ?? '/help/';
	const box = searchBox({ name: 'search-dialog', range: rangeOf(opener), helpHref, depth: 3 });
	const close = element('button', { type: 'button', class: 'button-quiet' }, words.close);
	const title = element('h2', { id: 'search-title' }, words.title);
	const dialog = element(
		'dialog',
		{ class: 'search-dialog search-box', 'aria-labelledby': title.id },
		element('header', { class: 'search-head' }, title, ...exitLinks(), close),
		...box.parts,
		element('p', { class: 'search-help' }, `${words.help} `, element('a', { href: helpHref }, words.helpLink)),
	);
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => {
		dialog.remove();
		opener.focus({ preventScroll: true });
	});
	document.body.append(dialog);
	dialog.showModal();
	box.input.focus();
}
