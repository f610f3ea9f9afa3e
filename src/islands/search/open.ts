/**
 * The search dialog. What is looked for stays in it: nothing is kept, nothing goes into the address, and closing
 * forgets it. Plain DOM, since it loads on demand and stands alone.
 */
import css from '../../site/styles/search.css?inline';
import { addStyles } from '../styles.ts';
import { element } from './element.ts';
import { type Found, type FoundPages, findPages, type SearchScope } from './pagefind.ts';
import { words } from './words.ts';

const limit = 20;

/** Opens the dialog for the page's search scope. Focus goes back to `opener` when it closes. */
export function openSearch(opener: HTMLElement): void {
	addStyles(css);
	if (document.querySelector('.search-dialog')) return;
	const status = element('p', { role: 'status' });
	const results = element('ol', { class: 'search-results' });
	const input = element('input', {
		id: 'search-input',
		type: 'text',
		autocomplete: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const close = element('button', { type: 'button', class: 'button-quiet' }, words.close);
	const form = element('form', { role: 'search' }, element('label', { for: input.id }, words.label), input);
	const dialog = element(
		'dialog',
		{ class: 'search-dialog', 'aria-labelledby': 'search-title' },
		element(
			'header',
			{ class: 'search-head' },
			element('h2', { id: 'search-title' }, words.title),
			...exitLinks(),
			close,
		),
		form,
		status,
		results,
		element(
			'p',
			{ class: 'search-help' },
			`${words.help} `,
			element('a', { href: helpAddress(opener) }, words.helpLink),
		),
	);

	const scope = scopeOf(opener);
	const show = (text: string, pages: Found[]) => {
		status.textContent = text;
		results.replaceChildren(...pages.map(resultOf));
	};
	input.addEventListener('input', () => look(input, scope, show));
	form.addEventListener('submit', (event) => event.preventDefault());
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => {
		dialog.remove();
		opener.focus();
	});
	document.body.append(dialog);
	dialog.showModal();
	input.focus();
}

async function look(
	input: HTMLInputElement,
	scope: SearchScope,
	show: (text: string, pages: Found[]) => void,
): Promise<void> {
	const query = input.value.trim();
	if (query === '') return show('', []);
	try {
		const found = await findPages(query, scope, limit);
		// While it was looked for, something else may have been typed.
		if (found && query === input.value.trim()) show(countOf(found), found.pages);
	} catch {
		// Whatever failed, a pupil reads one calm sentence and still finds help below it.
		show(words.failed, []);
	}
}

function countOf({ total }: FoundPages): string {
	if (total === 0) return words.none;
	if (total === 1) return words.one;
	const sentence = total > limit ? words.more : words.many;
	return sentence.replace('{n}', String(total)).replace('{limit}', String(limit));
}

function resultOf({ url, title, type, excerpt }: Found): HTMLElement {
	const kind = type === '' ? [] : [element('span', { class: 'search-type' }, type)];
	return element(
		'li',
		{ class: 'search-result' },
		...kind,
		element('a', { href: url }, title),
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

/** Where the button, or else the page, says to look: `data-search-scope`, as JSON. */
function scopeOf(opener: HTMLElement): SearchScope {
	try {
		return JSON.parse(opener.dataset.searchScope ?? document.documentElement.dataset.searchScope ?? '');
	} catch {
		// Without a readable scope an older band could come through: then nothing is found, and help stays.
		return { audience: 'none' };
	}
}

function helpAddress(opener: HTMLElement): string {
	return opener.dataset.searchHelp ?? document.documentElement.dataset.searchHelp ?? '/help/';
}

/** The page's own exit link again, since a modal dialog puts the page out of reach. */
function exitLinks(): Node[] {
	const link = document.querySelector('[data-quick-exit]');
	return link ? [link.cloneNode(true)] : [];
}
