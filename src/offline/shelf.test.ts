// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { fileOf, site, stubCaches, stubNetwork } from './caches.driver.ts';
import { anyCopyOf, createShelf, pathsHeld, removeStale } from './shelf.ts';

let caches: ReturnType<typeof stubCaches>;
beforeEach(() => {
	caches = stubCaches();
});

it('keeps a file under its revision and gives it back', async () => {
	const help = await fileOf('/help/', 'help');
	const shelf = createShelf([help]);
	stubNetwork({ '/help/': 'help' });
	expect(await shelf.missing()).toEqual([help]);
	await shelf.fetchAndKeep(help);
	expect(await caches.held('pages')).toEqual([`/help/?${help.revision}`]);
	expect(await (await shelf.copyOf(help))?.text()).toBe('help');
	expect(await shelf.missing()).toEqual([]);
	expect(shelf.fileAt(`${site}/help/?ts=1`)).toBe(help);
});

it.each([
	['another version', 'help, corrected'],
	['half a file', 'he'],
])('keeps nothing of %s', async (_, text) => {
	const help = await fileOf('/help/', 'help');
	stubNetwork({ '/help/': text });
	await expect(createShelf([help]).fetchAndKeep(help)).rejects.toThrow('/help/');
	stubNetwork({});
	await expect(createShelf([help]).fetchAndKeep(help)).rejects.toThrow('/help/');
	expect(await caches.held('pages')).toEqual([]);
});

it('finds what any version kept, one of an older build too, and no packs', async () => {
	const old = await caches.open('workbox-precache-v2');
	await old.put('/learn/index.html?__WB_REVISION__=1', new Response(''));
	await (await caches.open('pages')).put('/help/?1', new Response(''));
	await (await caches.open('packs')).put('/packs/a.zip', new Response(''));
	expect(await pathsHeld()).toEqual(new Set(['/learn/', '/help/']));
});

it('removes copies of other revisions and caches of other workers, and leaves packs', async () => {
	const help = await fileOf('/help/', 'help');
	const shelf = createShelf([help]);
	stubNetwork({ '/help/': 'help' });
	await shelf.fetchAndKeep(help);
	for (const name of ['pages', 'packs', 'of an older build'])
		await (await caches.open(name)).put('/_astro/old.js?1', new Response('old'));
	await removeStale(shelf, () => false);
	expect(await (await anyCopyOf(`${site}/_astro/old.js`))?.text()).toBe('old');
	expect(await caches.keys()).toContain('of an older build');
	await removeStale(shelf, () => true);
	expect(await caches.keys()).toEqual(['pages', 'packs']);
	expect(await caches.held('pages')).toEqual([`/help/?${help.revision}`]);
	expect(await caches.held('packs')).toEqual(['/_astro/old.js?1']);
});
