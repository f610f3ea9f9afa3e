// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from './answers.ts';
import { cutNetwork, fileOf, site, stubCaches, stubNetwork } from './caches.driver.ts';
import { createShelf, type Shelf } from './shelf.ts';

let caches: ReturnType<typeof stubCaches>;
let shelf: Shelf;
const later: Promise<unknown>[] = [];

beforeEach(async () => {
	caches = stubCaches();
	later.length = 0;
	const texts = { '/help/': 'help', '/offline/': 'no network', '/_astro/a.js': 'script' };
	const files = await Promise.all(Object.entries(texts).map(([url, text]) => fileOf(url, text)));
	shelf = createShelf(files);
	stubNetwork(texts);
});

/** A request as a browser makes it; `navigate` cannot be asked for by code. */
function ask(path: string, about: { method?: string; mode?: string; headers?: HeadersInit } = {}): Request {
	const { mode = 'no-cors', ...rest } = about;
	return Object.defineProperty(new Request(new URL(path, site), rest), 'mode', { value: mode });
}
async function answer(request: Request): Promise<Response> {
	const found = answerTo(shelf, request, site);
	if (!found) throw new Error('Left to the browser');
	const response = await found(request, (work) => later.push(work));
	await Promise.all(later);
	return response;
}
const visit = (path: string) => answer(ask(path, { mode: 'navigate' }));
const keepAll = async () => {
	for (const file of shelf.files) await shelf.fetchAndKeep(file);
};

it('leaves other sites alone, and what is no page, no file of the site and no pack', () => {
	const left = [
		ask('https://www.bbc.co.uk/weather', { mode: 'navigate' }),
		ask('https://elsewhere.example/packs/a.zip'),
		ask('/help/', { method: 'HEAD' }),
		ask('/service-worker.js'),
		ask('/packs/a.zip', { method: 'POST' }),
	];
	expect(left.map((request) => answerTo(shelf, request, site))).toEqual(left.map(() => undefined));
});

describe('a file of the site', () => {
	it('that is kept comes from there, whatever its address asks for', async () => {
		await keepAll();
		cutNetwork();
		for (const path of ['/help/', '/help/?x=1']) expect(await (await visit(path)).text()).toBe('help');
		expect(await (await answer(ask('/_astro/a.js?ts=9'))).text()).toBe('script');
	});

	it('that is not kept comes from the server and is kept', async () => {
		expect(await (await visit('/help/')).text()).toBe('help');
		cutNetwork();
		expect(await (await visit('/help/')).text()).toBe('help');
	});

	it('of another version is shown and not kept', async () => {
		stubNetwork({ '/help/': 'help, corrected' });
		expect(await (await visit('/help/')).text()).toBe('help, corrected');
		expect(await caches.held('pages')).toEqual([]);
	});
});

describe('a page that is not of the site', () => {
	it('gets the server’s own answer, a 404 too', async () => {
		expect((await visit('/nowhere/')).status).toBe(404);
	});

	it('is without a network the kept page of that name, or the page for no network, or an error', async () => {
		await keepAll();
		cutNetwork();
		expect(await (await visit('/help')).text()).toBe('help');
		expect(await (await visit('/nowhere/')).text()).toBe('no network');
		await caches.delete('pages');
		await expect(visit('/nowhere/')).rejects.toThrow('Failed to fetch');
	});
});

describe('a script of an older version', () => {
	it('comes from what that version kept, and else from the server', async () => {
		expect((await answer(ask('/_astro/old.js'))).status).toBe(404);
		await (await caches.open('pages')).put('/_astro/old.js?1', new Response('old'));
		expect(await (await answer(ask('/_astro/old.js'))).text()).toBe('old');
	});
});

describe('a file of a pack', () => {
	const keepPack = async () => (await caches.open('packs')).put('/packs/a.zip', new Response('kept'));

	it('is the newest with a network, and is never kept unasked', async () => {
		stubNetwork({ '/packs/a.zip': 'new' });
		expect(await (await answer(ask('/packs/a.zip'))).text()).toBe('new');
		expect(await caches.held('packs')).toEqual([]);
		await keepPack();
		expect(await (await answer(ask('/packs/a.zip'))).text()).toBe('new');
	});

	it('is the kept one without, whole when a part was asked for, and without its bytes for HEAD', async () => {
		await keepPack();
		cutNetwork();
		expect(await (await answer(ask('/packs/a.zip', { headers: { Range: 'bytes=0-1' } }))).text()).toBe('kept');
		const head = await answer(ask('/packs/a.zip', { method: 'HEAD' }));
		expect([head.status, await head.text()]).toEqual([200, '']);
	});

	it('that is not kept is an error without a network, and the page for that when it is opened', async () => {
		await keepAll();
		cutNetwork();
		await expect(answer(ask('/packs/b.zip'))).rejects.toThrow('Failed to fetch');
		expect(await (await visit('/packs/b.html')).text()).toBe('no network');
	});
});

it('does not wait for a copy to be kept', async () => {
	await caches.fill('pages');
	const wait = vi.fn();
	const request = ask('/help/', { mode: 'navigate' });
	const response = await answerTo(shelf, request, site)?.(request, wait);
	expect(await response?.text()).toBe('help');
	await expect(wait.mock.lastCall?.[0]).resolves.toBeUndefined();
});
