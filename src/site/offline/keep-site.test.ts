// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { followSite, rememberSite, siteStatus } from './keep-site.ts';
import type { KeptStatus } from './messages.ts';

/** A worker at work that gives these answers about itself, the last one for good. */
function stubWorker(...answers: Partial<KeptStatus>[]) {
	const heard: unknown[] = [];
	const postMessage = (request: unknown, ports: MessagePort[] = []) => {
		heard.push(request);
		const [first] = answers.length > 1 ? answers.splice(0, 1) : answers;
		if (request === 'status')
			ports[0]?.postMessage({ kept: 0, files: 4, bytes: 9, isFull: false, isRunning: true, ...first });
	};
	vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ active: { postMessage } }) } });
	return heard;
}
const { signal } = new AbortController();

afterEach(() => {
	vi.unstubAllGlobals();
});

it('has the worker keep everything, and tells how far it is', async () => {
	const heard = stubWorker({}, { kept: 1 }, { kept: 4, isRunning: false });
	const onShare = vi.fn();
	await rememberSite(signal, onShare);
	expect(heard[0]).toBe('warm-now');
	expect(onShare.mock.calls.flat()).toEqual([0.25, 1]);
});

it.each([
	['no room', { isFull: true }, 'QuotaExceededError'],
	['no network', { isRunning: false }, 'TypeError'],
])('rejects where there is %s', async (_, status, name) => {
	stubWorker(status);
	await expect(rememberSite(signal, () => {})).rejects.toMatchObject({ name });
});

it('stops the worker when somebody cancels', async () => {
	const heard = stubWorker({ kept: 1 });
	await expect(rememberSite(AbortSignal.abort(), () => {})).rejects.toMatchObject({ name: 'AbortError' });
	expect(heard).toContain('stop');
});

it('waits for a worker that is being installed, as far as it comes', async () => {
	for (const [state, name] of [
		['activated', 'TypeError'],
		['redundant', 'NotSupportedError'],
	] as const) {
		const installing = Object.assign(new EventTarget(), {
			state,
			postMessage: (request: unknown, ports?: MessagePort[]) =>
				request === 'status' && ports?.[0]?.postMessage({ kept: 0, files: 1, isRunning: false }),
		});
		vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ active: null, installing }) } });
		expect(await siteStatus()).toBeUndefined();
		const end = expect(rememberSite(signal, () => {})).rejects.toMatchObject({ name });
		await vi.waitFor(() => installing.dispatchEvent(new Event('statechange')));
		await new Promise((resolve) => setTimeout(resolve));
		installing.dispatchEvent(new Event('statechange'));
		await end;
	}
});

it.each([
	[{ kept: 4 }, 'All pages and activities are kept on this device.'],
	[
		{ kept: 3, isFull: true },
		'75% of the pages and activities are kept on this device. This device has no room for more.',
	],
])('says of %j that it is “%s”', async (status, words) => {
	stubWorker(status);
	document.body.innerHTML = '<p data-kept-site></p>';
	await followSite();
	expect(document.body.textContent).toBe(words);
});

it('says that nothing is kept where there is no worker', async () => {
	vi.stubGlobal('navigator', {});
	document.body.innerHTML = '<p data-kept-site></p>';
	await followSite();
	expect(document.body.textContent).toBe('No pages are kept on this device so far.');
});
