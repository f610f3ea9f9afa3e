// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from './open.ts';
import { type Found, type FoundPages, findPages } from './pagefind.ts';

vi.mock('./pagefind.ts', () => ({ findPages: vi.fn() }));
const find = vi.mocked(findPages);

const page = (name: string, excerpt = 'Some words'): Found => ({
	url: `/${name}/`,
	title: name,
	type: 'Lesson',
	excerpt,
});
const dialog = () => document.querySelector('dialog');
const status = () => dialog()?.querySelector('[role=status]')?.textContent;
const results = () => [...(dialog()?.querySelectorAll('li') ?? [])];

function open(attributes = 'data-search-scope=\'{"audience":"pupil"}\'') {
	document.body.insertAdjacentHTML('beforeend', `<button id="opener" ${attributes}>Search</button>`);
	const opener = document.getElementById('opener') as HTMLElement;
	openSearch(opener);
	return opener;
}

async function type(query: string) {
	const input = dialog()?.querySelector('input');
	if (!input) throw new Error('There is no input');
	input.value = query;
	input.dispatchEvent(new Event('input'));
	await vi.dynamicImportSettled();
}

beforeEach(() => {
	find.mockReset();
	find.mockResolvedValue({ total: 0, pages: [] });
	document.body.innerHTML = '';
	delete document.documentElement.dataset.searchScope;
	delete document.documentElement.dataset.searchHelp;
});
afterEach(() => dialog()?.close());

describe('the dialog', () => {
	it('opens as a modal with a name and a labelled field that has focus', () => {
		open();
		expect(dialog()?.open).toBe(true);
		expect(document.getElementById(dialog()?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Search');
		const input = dialog()?.querySelector('input');
		expect(input?.labels?.[0]?.textContent).toBe('What are you looking for?');
		expect(document.activeElement).toBe(input);
	});

	it('opens once, however often it is asked to', () => {
		const opener = open();
		openSearch(opener);
		expect(document.querySelectorAll('dialog')).toHaveLength(1);
	});

	it('gives focus back and forgets everything when it closes', async () => {
		const opener = open();
		await type('secrets');
		dialog()?.querySelector<HTMLElement>('button')?.click();
		expect(document.activeElement).toBe(opener);
		expect(dialog()).toBeNull();
		openSearch(opener);
		expect(dialog()?.querySelector('input')?.value).toBe('');
		expect([localStorage.length, sessionStorage.length, location.search, location.hash]).toEqual([0, 0, '', '']);
	});

	it('repeats the page’s exit link, where there is one', () => {
		open();
		expect(dialog()?.querySelector('[data-quick-exit]')).toBeNull();
		dialog()?.close();
		document.body.innerHTML = '<a data-quick-exit href="https://news.example/">Leave this site</a>';
		open();
		expect(dialog()?.querySelector('[data-quick-exit]')?.getAttribute('href')).toBe('https://news.example/');
	});

	it('always has a way to help, at the address the page gives', () => {
		document.documentElement.dataset.searchHelp = '/help/now/';
		open();
		expect(dialog()?.querySelector('.search-help a')?.getAttribute('href')).toBe('/help/now/');
	});

	it('does not send its form', () => {
		open();
		const submit = new Event('submit', { cancelable: true });
		dialog()?.querySelector('form')?.dispatchEvent(submit);
		expect(submit.defaultPrevented).toBe(true);
	});
});

describe('searching', () => {
	it('says how many pages there are and lists them with type, title and marked words', async () => {
		find.mockResolvedValue({ total: 2, pages: [page('one', 'A <mark>secret</mark> &lt;b&gt; word'), page('two')] });
		open();
		await type(' secret ');
		expect(find.mock.lastCall?.[0]).toBe('secret');
		expect(status()).toBe('2 results');
		expect(results()[0]?.querySelector('a')?.getAttribute('href')).toBe('/one/');
		expect(results()[0]?.querySelector('.search-type')?.textContent).toBe('Lesson');
		expect(results()[0]?.querySelector('mark')?.textContent).toBe('secret');
		expect(results()[0]?.querySelector('.search-excerpt')?.textContent).toBe('A secret <b> word');
	});

	it('lets no markup of a page through but marks', async () => {
		find.mockResolvedValue({
			total: 1,
			pages: [page('one', '<img src=x onerror=alert(1)>see <mark><i>this</i></mark>')],
		});
		open();
		await type('this');
		expect(results()[0]?.querySelector('img, i')).toBeNull();
		expect(status()).toBe('1 result');
	});

	it('says when there are more than it shows', async () => {
		find.mockResolvedValue({ total: 31, pages: [page('one')] });
		open();
		await type('a');
		expect(status()).toBe('31 results. Here are the first 20.');
	});

	it('says kindly that nothing was found', async () => {
		open();
		await type('xyzzy');
		expect(status()).toBe('Nothing found. Try another word.');
	});

	it('says so when search does not work, and goes on', async () => {
		find.mockRejectedValueOnce(new Error('no index'));
		open();
		await type('a');
		expect(status()).toBe('Search does not work just now.');
		find.mockResolvedValue({ total: 1, pages: [page('one')] });
		await type('ab');
		expect(status()).toBe('1 result');
	});

	it('empties the list with the field', async () => {
		find.mockResolvedValue({ total: 1, pages: [page('one')] });
		open();
		await type('a');
		await type('  ');
		expect([status(), results()]).toEqual(['', []]);
	});

	it('drops an answer that comes after something else was typed', async () => {
		let arrive: (found: FoundPages) => void = () => {};
		find.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
		open();
		await type('old');
		find.mockResolvedValue({ total: 1, pages: [page('new')] });
		await type('new');
		arrive({ total: 1, pages: [page('old')] });
		await vi.dynamicImportSettled();
		expect(results().map((result) => result.querySelector('a')?.textContent)).toEqual(['new']);
	});

	it('leaves things as they are while a newer search runs', async () => {
		find.mockResolvedValue(undefined);
		open();
		await type('a');
		expect(status()).toBe('');
	});
});

describe('where it looks', () => {
	it('takes the button’s scope before the page’s', async () => {
		document.documentElement.dataset.searchScope = '{"audience":"teacher"}';
		open('data-search-scope=\'{"audience":"pupil","band":["ks3","all"]}\'');
		await type('a');
		expect(find.mock.lastCall?.[1]).toEqual({ audience: 'pupil', band: ['ks3', 'all'] });
	});

	it('takes the page’s scope otherwise', async () => {
		document.documentElement.dataset.searchScope = '{"audience":"teacher"}';
		open('');
		await type('a');
		expect(find.mock.lastCall?.[1]).toEqual({ audience: 'teacher' });
	});

	it.each(['', 'data-search-scope="{"'])('looks nowhere rather than everywhere with %j', async (attributes) => {
		open(attributes);
		await type('a');
		expect(find.mock.lastCall?.[1]).toEqual({ audience: 'none' });
	});
});
