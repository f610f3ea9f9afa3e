// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { cutNetwork, fileOf, stubCaches, stubNetwork } from './caches.driver.ts';
import type { SiteFile } from './scope.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createWarmUp } from './warm-up.ts';

const texts = Object.fromEntries(
	[...Array.from({ length: 18 }, (_, place) => `/play/${place}/`), '/_astro/a.js', '/here/'].map((url) => [url, url]),
);
let caches: ReturnType<typeof stubCaches>;
let shelf: Shelf;
let files: SiteFile[];
beforeEach(async () => {
	caches = stubCaches();
	files = await Promise.all(Object.entries(texts).map(([url, text]) => fileOf(url, text)));
	shelf = createShelf(files);
});
const never = () => false;

it('keeps everything, what the page needs first', async () => {
	const asked = stubNetwork(texts);
	const warmUp = createWarmUp(shelf);
	await warmUp.run('/here/', never);
	expect(asked.slice(0, 3)).toEqual(['/here/', '/_astro/a.js', '/play/0/']);
	const bytes = Object.keys(texts).join('').length;
	expect(await warmUp.status()).toEqual({ kept: 20, files: 20, bytes, isFull: false, isRunning: false });
});

it('stops between batches when it is told to, or when there is a newer version, and goes on from there', async () => {
	const asked = stubNetwork(texts);
	const warmUp = createWarmUp(shelf);
	const first = warmUp.run(undefined, never);
	expect((await warmUp.status()).isRunning).toBe(true);
	warmUp.stop();
	await first;
	const { kept } = await warmUp.status();
	expect(kept).toBeLessThan(20);
	await warmUp.run(undefined, () => true);
	expect((await warmUp.status()).kept).toBe(kept);
	await warmUp.run(undefined, never);
	expect((await warmUp.status()).kept).toBe(20);
	expect(asked).toHaveLength(20);
});

it('runs once however often it is asked', async () => {
	const asked = stubNetwork(texts);
	const warmUp = createWarmUp(shelf);
	await Promise.all([warmUp.run(undefined, never), warmUp.run(undefined, never)]);
	expect(asked).toHaveLength(20);
});

it('leaves out a file that does not come, and ends when none comes', async () => {
	const { '/play/3/': _, ...others } = texts;
	stubNetwork(others);
	const warmUp = createWarmUp(shelf);
	await warmUp.run(undefined, never);
	expect((await shelf.missing()).map(({ url }) => url)).toEqual(['/play/3/']);
	cutNetwork();
	await warmUp.run(undefined, never);
	expect(await warmUp.status()).toMatchObject({ kept: 19, isFull: false, isRunning: false });
});

it('ends where the device is full, and says so', async () => {
	const asked = stubNetwork(texts);
	await caches.fill('pages');
	const warmUp = createWarmUp(shelf);
	await warmUp.run(undefined, never);
	expect(asked.length).toBeLessThan(20);
	expect(await warmUp.status()).toMatchObject({ kept: 0, isFull: true, isRunning: false });
});
