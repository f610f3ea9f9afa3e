// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const attempt = { edition: 1, answers: { one: { chosen: ['a'] } } };
const key = 'ks3/quiz';
const storedAs = `wt.p.done.1:${key}`;

/** The stores as a freshly loaded page has them. */
async function loadPage() {
	vi.resetModules();
	return import('./progress.ts');
}

beforeEach(() => {
	sessionStorage.clear();
	localStorage.clear();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('attempts', () => {
	it('are there again after a reload of the tab', async () => {
		(await loadPage()).saveAttempt(key, attempt);
		expect((await loadPage()).$attempts.get()).toEqual({ [key]: attempt });
	});

	it('are gone in a new tab', async () => {
		(await loadPage()).saveAttempt(key, attempt);
		sessionStorage.clear();
		expect((await loadPage()).$attempts.get()).toEqual({});
		expect(localStorage.length).toBe(0);
	});

	it('drop rubbish one by one', async () => {
		(await loadPage()).saveAttempt(key, attempt);
		sessionStorage.setItem('wt.p.done.1:ks3/other', '{"edition":');
		const { $attempts } = await loadPage();
		expect(Object.values($attempts.get()).filter(Boolean)).toEqual([attempt]);
		expect(sessionStorage.getItem('wt.p.done.1:ks3/other')).toBeNull();
	});

	it('can be forgotten one at a time', async () => {
		const { saveAttempt, clearAttempt, $attempts } = await loadPage();
		saveAttempt(key, attempt);
		saveAttempt('ks3/other', attempt);
		clearAttempt(key);
		expect($attempts.get()[key]).toBeUndefined();
		expect(Object.keys(sessionStorage)).toEqual(['wt.p.done.1:ks3/other']);
	});

	it('tell their listeners', async () => {
		const { saveAttempt, $attempts } = await loadPage();
		const heard: unknown[] = [];
		const stop = $attempts.listen((all) => heard.push(all[key]));
		saveAttempt(key, attempt);
		stop();
		expect(heard).toEqual([attempt]);
	});

	it('have a name of their own for each moment', async () => {
		const { attemptKey } = await loadPage();
		expect([attemptKey('ks3/said'), attemptKey('ks3/said', 'after')]).toEqual(['ks3/said', 'ks3/said:after']);
	});
});

describe('rememberOnThisDevice', () => {
	it('is off at first', async () => {
		expect((await loadPage()).$remember.get()).toBe(false);
	});

	it('copies what is there and what comes, for new tabs too', async () => {
		const { saveAttempt, rememberOnThisDevice, $remember } = await loadPage();
		saveAttempt(key, attempt);
		rememberOnThisDevice(true);
		saveAttempt('ks3/other', attempt);
		expect($remember.get()).toBe(true);
		sessionStorage.clear();
		const later = await loadPage();
		expect(later.$attempts.get()).toEqual({ [key]: attempt, 'ks3/other': attempt });
		expect(later.$remember.get()).toBe(true);
	});

	it('removes the device’s copy when turned off, and leaves the tab its own', async () => {
		const { saveAttempt, rememberOnThisDevice, $attempts } = await loadPage();
		rememberOnThisDevice(true);
		saveAttempt(key, attempt);
		rememberOnThisDevice(false);
		saveAttempt('ks3/other', attempt);
		expect(localStorage.length).toBe(0);
		expect($attempts.get()[key]).toEqual(attempt);
	});

	it('stays off where the device keeps nothing', async () => {
		const { rememberOnThisDevice, $remember } = await loadPage();
		vi.stubGlobal('localStorage', {
			getItem: () => null,
			removeItem: () => {},
			setItem() {
				throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
			},
		});
		rememberOnThisDevice(true);
		expect($remember.get()).toBe(false);
	});

	it('takes rubbish for off', async () => {
		localStorage.setItem('wt.p.keep.1', '{"on":1}');
		localStorage.setItem(storedAs, JSON.stringify(attempt));
		const { $remember, $attempts } = await loadPage();
		expect([$remember.get(), $attempts.get()]).toEqual([false, {}]);
	});
});

describe('clearEverything', () => {
	it('empties every key of this site from both storages, and touches no other', async () => {
		const { saveAttempt, rememberOnThisDevice, clearEverything, $attempts, $remember } = await loadPage();
		rememberOnThisDevice(true);
		saveAttempt(key, attempt);
		localStorage.setItem('wt.theme.1', 'dark');
		localStorage.setItem('of-another-program', 'x');
		clearEverything();
		expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([['of-another-program'], []]);
		expect([$attempts.get(), $remember.get()]).toEqual([{}, false]);
	});

	it('reaches the site’s other tabs', async () => {
		const { clearEverything, saveAttempt, $attempts } = await loadPage();
		const stop = $attempts.listen(() => {});
		const said = new Promise((resolve) => {
			const channel = new BroadcastChannel('wt');
			channel.onmessage = ({ data }) => {
				channel.close();
				resolve(data);
			};
		});
		clearEverything();
		saveAttempt(key, attempt);
		expect(await said).toBe('clear');
		expect($attempts.get()).toEqual({ [key]: attempt });
		stop();
	});

	it('is obeyed when another tab says it', async () => {
		const { saveAttempt, $attempts } = await loadPage();
		const emptied = new Promise<void>((resolve) => {
			$attempts.listen((all) => Object.keys(all).length === 0 && resolve());
		});
		saveAttempt(key, attempt);
		const otherTab = new BroadcastChannel('wt');
		otherTab.postMessage('something else');
		otherTab.postMessage('clear');
		await emptied;
		otherTab.close();
		expect(sessionStorage.length).toBe(0);
	});

	it('works where browsers have no channels', async () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const { saveAttempt, clearEverything, $attempts } = await loadPage();
		saveAttempt(key, attempt);
		clearEverything();
		expect($attempts.get()).toEqual({});
	});
});
