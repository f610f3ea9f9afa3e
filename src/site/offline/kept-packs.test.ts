// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubCaches, stubNetwork } from '../../offline/caches.driver.ts';
import { failureWords, isNewest, keepPack, keptPacks, listPacks, packBytes, removePack } from './kept-packs.ts';

const pack = {
	id: 'ks3/one',
	files: [
		{ path: '/packs/ks3/one.zip', bytes: 3, sha256: 'a' },
		{ path: '/packs/ks3/one/plan.docx', bytes: 4, sha256: 'b' },
	],
};
const texts = { '/packs/ks3/one.zip': 'zip', '/packs/ks3/one/plan.docx': 'plan' };
const { signal } = new AbortController();

let caches: ReturnType<typeof stubCaches>;
beforeEach(() => {
	caches = stubCaches();
	stubNetwork({ ...texts, '/packs/index.json': JSON.stringify({ packs: [pack] }) });
});
afterEach(() => {
	vi.unstubAllGlobals();
});

it('lists what there is, and rejects when that does not come', async () => {
	expect(await listPacks()).toEqual(new Map([[pack.id, pack]]));
	expect(packBytes(pack)).toBe(7);
	stubNetwork({});
	await expect(listPacks()).rejects.toThrow('404');
});

it('keeps every file of a pack and tells how far it is', async () => {
	const onProgress = vi.fn();
	await keepPack(pack, signal, onProgress);
	expect(onProgress.mock.calls).toEqual([[3], [7]]);
	expect(await caches.held('packs')).toEqual([...Object.keys(texts), '/packs/ks3/one/kept.json'].sort());
	expect(await keptPacks()).toEqual(new Map([[pack.id, pack]]));
});

it('keeps nothing when a file does not come', async () => {
	stubNetwork({ '/packs/ks3/one.zip': 'zip' });
	await expect(keepPack(pack, signal, () => {})).rejects.toThrow('/packs/ks3/one/plan.docx');
	expect(await caches.held('packs')).toEqual([]);
});

it('keeps nothing where the device is full', async () => {
	const { put } = await caches.open('packs');
	const cache = await caches.open('packs');
	cache.put = async (key, answer) => {
		if (String(key).endsWith('.docx')) throw new DOMException('Full', 'QuotaExceededError');
		await put.call(cache, key, answer);
	};
	await expect(keepPack(pack, signal, () => {})).rejects.toThrow('Full');
	expect(await caches.held('packs')).toEqual([]);
});

it('removes one pack and leaves the others', async () => {
	await keepPack(pack, signal, () => {});
	await (await caches.open('packs')).put('/packs/ks3/one-more.zip', new Response(''));
	await removePack(pack.id);
	expect(await caches.held('packs')).toEqual(['/packs/ks3/one-more.zip']);
});

it('knows a newer version by what is in its files', () => {
	const newer = { ...pack, files: pack.files.map((file) => ({ ...file, sha256: 'c' })) };
	expect([isNewest(pack, pack), isNewest(pack, newer)]).toEqual([true, false]);
});

it('has nothing where the browser keeps nothing', async () => {
	vi.stubGlobal('caches', undefined);
	expect(await keptPacks()).toEqual(new Map());
});

describe('what somebody is told', () => {
	it.each([
		[new DOMException('', 'QuotaExceededError'), 'This device has no room for it.'],
		[new DOMException('', 'AbortError'), 'Stopped.'],
		[new TypeError('Failed to fetch'), 'did not come over the network'],
		[new DOMException('', 'SecurityError'), 'does not let the site keep files'],
	])('of %s', (error, words) => {
		expect(failureWords(error)).toContain(words);
	});
});
