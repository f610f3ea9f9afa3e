// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { fileOf, stubCaches, stubNetwork } from './caches.driver.ts';
import { installFiles } from './install.ts';
import type { SiteFile } from './scope.ts';
import { createShelf } from './shelf.ts';

const texts = { '/': 'front', '/help/': 'help', '/learn/': 'learn', '/teach/': 'teach' };
let caches: ReturnType<typeof stubCaches>;
let files: SiteFile[];
beforeEach(async () => {
	caches = stubCaches();
	files = await Promise.all(
		Object.entries(texts).map(([url, text]) => fileOf(url, text, url === '/' || url === '/help/' ? true : undefined)),
	);
});
const keysOf = (...urls: string[]) =>
	files
		.filter(({ url }) => urls.includes(url))
		.map(({ url, revision }) => `${url}?${revision}`)
		.sort();

it('fetches the shell the first time, and nothing else', async () => {
	const asked = stubNetwork(texts);
	await installFiles(createShelf(files));
	expect(asked).toEqual(['/', '/help/']);
	expect(await caches.held('pages')).toEqual(keysOf('/', '/help/'));
});

it('fetches what changed of all that the version before it held', async () => {
	stubNetwork({ ...texts, '/learn/': 'learn, before' });
	const before = [...files.filter(({ url }) => url !== '/learn/'), await fileOf('/learn/', 'learn, before')];
	const old = createShelf(before);
	for (const file of before.filter(({ url }) => url !== '/teach/')) await old.fetchAndKeep(file);
	const asked = stubNetwork(texts);
	await installFiles(createShelf(files));
	expect(asked).toEqual(['/learn/']);
	expect(await caches.held('pages')).toEqual(expect.arrayContaining(keysOf('/', '/help/', '/learn/')));
	expect(await old.missing()).toEqual(before.filter(({ url }) => url === '/teach/'));
});

it('fails when a file of the shell does not come, or one that was there before', async () => {
	stubNetwork({ '/': 'front' });
	await expect(installFiles(createShelf(files))).rejects.toThrow('/help/');
	await (await caches.open('of an older build')).put('/teach/index.html?1', new Response(''));
	stubNetwork({ '/': 'front', '/help/': 'help' });
	await expect(installFiles(createShelf(files))).rejects.toThrow('/teach/');
});

it('goes on without the rest where the device is full, and never without the shell', async () => {
	stubNetwork(texts);
	await installFiles(createShelf(files));
	await (await caches.open('of an older build')).put('/teach/index.html?1', new Response(''));
	await caches.fill('pages');
	await expect(installFiles(createShelf(files))).resolves.toBeUndefined();
	await (await caches.open('pages')).delete(keysOf('/help/')[0] ?? '');
	await expect(installFiles(createShelf(files))).rejects.toThrow('Full');
});
