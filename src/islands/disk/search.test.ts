import MiniSearch from 'minisearch';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Filters } from '#lesson/search/data';
import { type IndexedPage, indexAddress, indexOptions } from '#lesson/search/disk-index';
import { excerptOf } from './search.ts';
import { plugIn } from './stick.driver.ts';

const folder = { places: { [indexAddress]: 'browser/search/pages.json.js' }, online: 'https://who.test' };

const pages: IndexedPage[] = [
	{ id: '/help/', title: 'Get help', text: 'Tell an adult you trust.', facts: { audience: ['pupil'], band: ['ks3'] } },
	{ id: '/teach/', title: 'Plans', text: 'How to help pupils <b>report</b>.', facts: { audience: ['teacher'] } },
	{ id: '/pay/', title: 'Never pay', text: 'Paying does not stop it.', facts: { audience: ['pupil'], band: ['ks4'] } },
];

/** Search as a page opens it, over an index that has been written down. */
async function open() {
	const { searchFolder } = await import('./search.ts');
	return searchFolder(folder);
}

async function find(words: string, filters: Filters = {}): Promise<string[]> {
	const any = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
	const { results } = await (await open()).search(words, { filters: any });
	return results.map(({ id }) => id);
}

beforeEach(() => {
	vi.resetModules();
	delete document.documentElement.dataset.root;
	vi.stubGlobal('fetch', undefined);
	vi.stubGlobal('diskData', undefined);
	const index = new MiniSearch(indexOptions);
	index.addAll(pages);
	const written = JSON.stringify(index);
	plugIn({ 'browser/search/pages.json.js': () => globalThis.diskData?.(indexAddress, JSON.parse(written)) });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** The data module that the search of this test loads by. */
async function listen(): Promise<void> {
	const data = await import('./data.ts');
	data.answerFetch(folder);
}

describe('search over a folder', () => {
	beforeEach(listen);

	it.each([
		['a word as it stands', 'trust', ['/help/']],
		['another form of the word', 'trusted', ['/help/']],
		['how the word begins', 'adu', ['/help/']],
		['a word in any case, with accents and apostrophes', 'ADÙLT’s', ['/help/']],
		['all of several words', 'help pupils', ['/teach/']],
	])('finds a page by %s', async (_, words, found) => {
		expect(await find(words)).toEqual(found);
	});

	it('puts pages whose title has the word first', async () => {
		expect(await find('help')).toEqual(['/help/', '/teach/']);
	});

	it('takes one or two letters for a word, not for how one begins', async () => {
		expect(await find('ad')).toEqual([]);
	});

	it('takes a word in quotation marks for the whole word, in any form', async () => {
		expect(await find('"adu"')).toEqual([]);
		expect(await find('"adults"')).toEqual(['/help/']);
	});

	it('finds only what every filter lets through', async () => {
		expect(await find('help', { audience: ['teacher'] })).toEqual(['/teach/']);
		expect(await find('help', { audience: ['teacher', 'pupil'], band: ['ks3'] })).toEqual(['/help/']);
		expect(await find('help', { band: ['ks4'] })).toEqual([]);
	});

	it('says of a page what is shown of it', async () => {
		const { results } = await (await open()).search('report', { filters: {} });
		expect(await results[0]?.data()).toEqual({
			url: '/teach/',
			meta: { title: 'Plans' },
			filters: { audience: ['teacher'] },
			excerpt: 'How to help pupils <mark>&lt;b>report&lt;/b>.</mark>',
		});
	});
});

it('cannot search a folder without an index', async () => {
	vi.restoreAllMocks();
	plugIn({});
	await expect(find('help')).rejects.toThrow('The folder has no index of its pages');
});

describe('what is shown of a page', () => {
	it('escapes what would be markup, and marks every form of the words that were asked for', () => {
		expect(excerptOf('<i>Trust</i> & trusting', 'trusted adult')).toBe(
			'<mark>&lt;i>Trust&lt;/i></mark> &amp; <mark>trusting</mark>',
		);
	});

	it('begins shortly before the first of the words, and is short', () => {
		const text = `${'before '.repeat(100)}help ${'after '.repeat(100)}`.trim();
		const words = excerptOf(text, 'help').split(' ');
		expect(words).toHaveLength(30);
		expect(words.slice(0, 10)).toContain('<mark>help</mark>');
		expect(words[0]).toBe('before');
	});

	it('is how the page begins where the words stand in its title alone', () => {
		expect(excerptOf('One two three', 'help')).toBe('One two three');
	});

	it('marks what was found: short words only where they stand as they are', () => {
		expect(excerptOf('Aim at AI images', 'ai')).toBe('Aim at <mark>AI</mark> images');
		expect(excerptOf('Images imagined', 'imag')).toBe('<mark>Images</mark> <mark>imagined</mark>');
	});
});
