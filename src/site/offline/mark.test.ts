// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const words = () => document.querySelector('p')?.textContent;
const reach = (isThere: boolean) =>
	vi.stubGlobal('fetch', async () => {
		if (!isThere) throw new TypeError('Failed to fetch');
		return new Response(null, { status: 503 });
	});
const keep = (copy: Response | undefined) => vi.stubGlobal('caches', { match: async () => copy });

beforeEach(() => {
	vi.resetModules();
	vi.useFakeTimers();
	document.body.innerHTML = '<div data-notice><p aria-live="polite"></p></div>';
	keep(new Response('', { headers: { date: 'Sun, 22 Nov 2026 09:05:00 GMT' } }));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Loads the mark afresh, as a page does. */
const markOffline = async (isNews = true) => (await import('./mark.ts')).markOffline(isNews);

it('says when what is seen was saved, until the server answers again', async () => {
	reach(false);
	await markOffline();
	expect(words()).toBe('You are offline. What you see was saved on 22 November 2026.');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(words()).not.toBe('');
	reach(true);
	window.dispatchEvent(new Event('online'));
	await vi.waitFor(() => expect(words()).toBe(''));
});

it('is spoken when the network goes and on the first page opened without one, and stands to be read on others', async () => {
	reach(false);
	let isTold = false;
	const postMessage = (_: string, [port]: MessagePort[]) => {
		port?.postMessage(isTold);
		isTold = true;
	};
	vi.stubGlobal('navigator', { onLine: true, serviceWorker: { controller: { postMessage } } });
	vi.useRealTimers();
	const manners = [];
	for (const isNews of [false, false, true]) {
		vi.resetModules();
		await markOffline(isNews);
		manners.push(document.querySelector('p')?.getAttribute('aria-live'));
	}
	expect(manners).toEqual(['polite', null, 'polite']);
});

it('says it also where the worker knows nothing of the question', async () => {
	reach(false);
	vi.stubGlobal('navigator', { onLine: true, serviceWorker: { controller: { postMessage: () => {} } } });
	const marked = markOffline(false);
	await vi.advanceTimersByTimeAsync(10_000);
	await marked;
	expect(words()).toContain('You are offline.');
});

it('finds out by itself that the server is back', async () => {
	reach(false);
	await markOffline();
	reach(true);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(words()).toBe('');
});

it('says nothing while any answer comes', async () => {
	reach(true);
	await markOffline();
	expect(words()).toBe('');
});

it('leaves out the day where there is no copy, or none that says it', async () => {
	reach(false);
	for (const copy of [undefined, new Response('')]) {
		vi.resetModules();
		keep(copy);
		await markOffline();
		expect(words()).toBe('You are offline.');
	}
	vi.resetModules();
	vi.stubGlobal('caches', undefined);
	await markOffline();
	expect(words()).toBe('You are offline.');
});
