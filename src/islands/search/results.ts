/** How search draws what it found. */
import type { HelpContact } from '#lesson/search/data';
import { element } from '../element.ts';
import type { Found } from './pagefind.ts';
import { words } from './words.ts';

/** How deep the headings of results lie in their page. */
export type Depth = 2 | 3;

/** One page that was found: what sort it is, its title as a heading with the link, and the words round what was typed. */
export function resultOf({ url, title, type, excerpt }: Found, depth: Depth): HTMLElement {
	const kind = type === '' ? [] : [element('span', { class: 'search-type' }, type)];
	return element(
		'li',
		{ class: 'search-result' },
		element(`h${depth}`, {}, element('a', { href: url }, title)),
		...kind,
		element('p', { class: 'search-excerpt' }, ...markedText(excerpt)),
	);
}

/** The excerpt's text and marks, and nothing else that its HTML may hold. */
function markedText(excerpt: string): (string | HTMLElement)[] {
	const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...body.childNodes].map((node) =>
		node.nodeName === 'MARK' ? element('mark', {}, node.textContent ?? '') : (node.textContent ?? ''),
	);
}

/** Whom to call, in one press, and the page that says what to do. */
export function helpCard(contacts: readonly HelpContact[], href: string, isStaff: boolean, depth: Depth): HTMLElement {
	const buttons = contacts.map(({ question, label, href: call }) =>
		element('li', {}, element('span', {}, question), element('a', { href: call }, label)),
	);
	return element(
		'section',
		{ class: 'search-card' },
		element(`h${depth}`, {}, isStaff ? words.staffCard : words.card),
		element('p', {}, isStaff ? words.staffCardText : words.cardText),
		element('ul', {}, ...buttons),
		element('a', { class: 'search-card-more', href }, words.cardLink),
	);
}
