// @vitest-environment happy-dom
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diskScript } from './disk-script.ts';
import { root, smallSite, write } from './site.examples.ts';

const { dist } = smallSite();
afterAll(() => rmSync(dist, { recursive: true }));

const deck = '/_astro/deck.Gh78.js';
const search = '/_astro/search.Ij90.js';
const modules = new Map<string, string | undefined>([
	[deck, undefined],
	['page:1a', `import { n } from '/_astro/name.Cd34.js'; told.push('from the page, ' + n);`],
	['page:2b', `told.push('alone');`],
	[search, undefined],
]);
const script = await diskScript(modules, dist, root);

let told: string[] = [];

/** Opens a page that names these modules, and runs the script as a browser runs one that is no module. */
function open(...names: string[]): void {
	document.body.innerHTML = names.map((name) => `<script type="text/plain" data-module="${name}"></script>`).join('');
	new Function('told', script)(told);
}

beforeEach(() => {
	told = [];
	vi.stubGlobal('fetch', undefined);
	vi.stubGlobal('diskFolder', { places: {}, online: 'https://who.test' });
	vi.stubGlobal('diskImport', undefined);
	vi.stubGlobal('diskData', undefined);
});
afterEach(() => vi.unstubAllGlobals());

describe('the script of a folder', () => {
	test('runs a module of the site with what it imports at once and later', async () => {
		open(deck);
		await vi.waitFor(() => expect(told).toEqual(['deck at once', 'later, after what came at once']));
	});

	test('runs what stood in the page, and nothing that the page does not name', async () => {
		open('page:2b');
		await vi.waitFor(() => expect(told).toEqual(['alone']));
	});

	test('runs modules in the order in which the page names them', async () => {
		open('page:2b', 'page:1a');
		await vi.waitFor(() => expect(told).toEqual(['alone', 'from the page, at once']));
		told = [];
		open('page:1a', 'page:2b');
		await vi.waitFor(() => expect(told).toEqual(['from the page, at once', 'alone']));
	});

	test('goes on past a name that it does not know', async () => {
		open('/_astro/other.js', 'page:2b');
		await vi.waitFor(() => expect(told).toEqual(['alone']));
	});

	test('has a search of its own for the address that only a server knows', async () => {
		open(search);
		await vi.waitFor(() => expect(told).toEqual(['search is a function']));
	});

	test('is no module, loads nothing ahead, and keeps what it declares to itself', () => {
		expect(script).not.toMatch(/\bimport\b|\bexport\b|modulepreload/);
		expect(script).toMatch(/^\(function\(\)\{|^\(\(\)=>\{/);
		expect(script).not.toMatch(/\?\?=|\|\|=/);
	});

	test('has the same bytes when it is made again', async () => {
		expect(await diskScript(modules, dist, root)).toBe(script);
	});
});

test.each([
	['a module that is not there', '/_astro/gone.js', undefined, 'gone.js'],
	['an import that is not there', 'page:3c', `import '/_astro/gone.js';`, 'gone.js'],
	['what waits outside a function, as only modules do', '/_astro/wait.js', undefined, 'await'],
])('stops the build at %s', async (_, name, text, words) => {
	write(dist, { '_astro/wait.js': 'await 0;' });
	await expect(diskScript(new Map([[name, text]]), dist, root)).rejects.toThrow(words);
});
