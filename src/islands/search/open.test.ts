// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Findings, find as findFindings } from './find.ts';
import { openSearch } from './open.ts';
import type { Found } from './pagefind.ts';

vi.mock('./find.ts', () => ({ find: vi.fn() }));
const call = (question: string, label: string, href: string) => ({ question, label, href });
vi.mock('./load.ts', () => ({
	loadData: async () => ({
		trouble: [],
		words: [],
		pages: [],
		help: { pupil: [call('In danger?', '999', 'tel:999')], teacher: [call('Advice?', 'POSH', 'tel:1')] },
		bands: [],
		mixes: [],
	}),
}));
const find = vi.mocked(findFindings);
const found = (pages: Found[] = [], more: Partial<Findings> = {}): Findings => ({
	pages,
	hasMore: false,
	isTrouble: false,
	...more,
});

const page = (name: string, excerpt = 'Some words'): Found => ({
	url: `/${name}/`,
	title: name,
	type: 'Lesson',
	excerpt,
});
const dialog = () => document.querySelector('dialog');
const status = () => dialog()?.querySelector('[role=status]')?.textContent;
const results = () => [...(dialog()?.querySelectorAll('li') ?? [])];

function open(attributes = 'data-search-scope=\'{"audience":["pupil"]}\'') {
	document.body.insertAdjacentHTML('beforeend', `<button id="opener" ${attributes}>Search</button>`);
	const opener = document.getElementById('opener') as HTMLElement;
	openSearch(opener);
	return opener;
}

async function type(query: string) {
	const input = dialog()?.querySelector('input');
	if (!input) throw new Error('There is no input');
	input.value = query;
	input.form?.dispatchEvent(new Event('submit', { cancelable: true }));
	await settle();
}

const settle = () => vi.waitFor(() => expect(dialog()?.querySelector('ol')?.ariaBusy).not.toBe('true'));

beforeEach(() => {
	find.mockReset();
	find.mockResolvedValue(found());
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

	it('repeats the page’s exit link without its key, where there is one', () => {
		open();
		expect(dialog()?.querySelector('[data-quick-exit]')).toBeNull();
		dialog()?.close();
		document.body.innerHTML =
			'<a data-quick-exit href="https://news.example/">Leave this site<span class="exit-key">Esc</span></a>';
		open();
		const link = dialog()?.querySelector('[data-quick-exit]');
		expect(link?.getAttribute('href')).toBe('https://news.example/');
		expect(link?.textContent).toBe('Leave this site');
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
		find.mockResolvedValue(found([page('one', 'A <mark>secret</mark> &lt;b&gt; word'), page('two')]));
		open();
		await type(' secret ');
		expect(find.mock.lastCall?.[0]).toMatchObject({ typed: 'secret', asTyped: false });
		expect(status()).toBe('2 results');
		expect(results()[0]?.querySelector('h3 a')?.getAttribute('href')).toBe('/one/');
		expect(results()[0]?.querySelector('.search-type')?.textContent).toBe('Lesson');
		expect(results()[0]?.querySelector('mark')?.textContent).toBe('secret');
		expect(results()[0]?.querySelector('.search-excerpt')?.textContent).toBe('A secret <b> word');
	});

	it('waits until the typing rests', () => {
		vi.useFakeTimers();
		open();
		const input = dialog()?.querySelector('input') as HTMLInputElement;
		for (const query of ['s', 'se', 'sec']) {
			input.value = query;
			input.dispatchEvent(new Event('input'));
		}
		vi.runAllTimers();
		vi.useRealTimers();
		expect(find.mock.calls.map(([{ typed }]) => typed)).toEqual(['sec']);
	});

	it('lets no markup of a page through but marks', async () => {
		find.mockResolvedValue(found([page('one', '<img src=x onerror=alert(1)>see <mark><i>this</i></mark>')]));
		open();
		await type('this');
		expect(results()[0]?.querySelector('img, i')).toBeNull();
		expect(status()).toBe('1 result');
	});

	it('says when there are more than it shows', async () => {
		find.mockResolvedValue(found([page('one'), page('two')], { hasMore: true }));
		open();
		await type('a');
		expect(status()).toBe('More than 20 results. Here are the first 20.');
	});

	it('says what it looked for instead, with a way back that keeps focus in the field', async () => {
		find.mockResolvedValue(found([page('one')], { corrected: 'privacy' }));
		open();
		await type('privcy');
		expect(status()).toBe('Showing results for privacy: 1 result');
		const back = dialog()?.querySelector<HTMLElement>('.search-as-typed button');
		expect(back?.textContent).toBe('Search for “privcy” instead');
		find.mockResolvedValue(found());
		back?.click();
		await settle();
		expect(find.mock.lastCall?.[0]).toMatchObject({ typed: 'privcy', asTyped: true });
		expect(document.activeElement).toBe(dialog()?.querySelector('input'));
		expect(dialog()?.querySelector('.search-as-typed button')).toBeNull();
	});

	it('puts whom to call first for who may be in trouble', async () => {
		find.mockResolvedValue(found([page('one')], { isTrouble: true }));
		open();
		await type('paid');
		expect(dialog()?.querySelector('.search-card li a')?.getAttribute('href')).toBe('tel:999');
		expect(dialog()?.querySelector('.search-card-more')?.getAttribute('href')).toBe('/help/');
	});

	it('shows staff whom staff call', async () => {
		find.mockResolvedValue(found([page('one')], { isTrouble: true }));
		open('data-search-scope=\'{"audience":["teacher","pupil"]}\'');
		await type('paid');
		expect(dialog()?.querySelector('.search-card h3')?.textContent).toBe('If a pupil needs help now');
		expect(dialog()?.querySelector('.search-card li a')?.getAttribute('href')).toBe('tel:1');
	});

	it('offers help kindly where nothing was found', async () => {
		open();
		await type('xyzzy');
		expect(status()).toBe('Nothing found. Try another word, or start here.');
		expect(dialog()?.querySelector('.search-card')).not.toBeNull();
	});

	it('says so when search does not work, and goes on', async () => {
		find.mockRejectedValueOnce(new Error('no index'));
		open();
		await type('a');
		expect(status()).toBe('Search does not work just now.');
		expect(dialog()?.querySelector('.search-card')).not.toBeNull();
		find.mockResolvedValue(found([page('one')]));
		await type('ab');
		expect(status()).toBe('1 result');
		expect(dialog()?.querySelector('.search-card')).toBeNull();
	});

	it('empties the list with the field', async () => {
		find.mockResolvedValue(found([page('one')]));
		open();
		await type('a');
		await type('  ');
		expect([status(), results()]).toEqual(['', []]);
	});

	it('drops an answer that comes after something else was typed', async () => {
		let arrive: (late: Findings) => void = () => {};
		find.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
		open();
		const input = dialog()?.querySelector('input') as HTMLInputElement;
		input.value = 'old';
		input.form?.dispatchEvent(new Event('submit', { cancelable: true }));
		find.mockResolvedValue(found([page('new')]));
		await type('new');
		arrive(found([page('old')]));
		await vi.dynamicImportSettled();
		expect(results().map((result) => result.querySelector('a')?.textContent)).toEqual(['new']);
	});
});
