// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { offerVersion } from './offer.ts';

const words = () => document.querySelector('[aria-live]')?.textContent;
const button = () => document.querySelector('button');

/** A version of the worker that answers `busy` or takes over. */
function makeVersion(isBusy = false) {
	const version = Object.assign(new EventTarget(), {
		state: 'installed',
		postMessage: vi.fn((_: unknown, [port]: MessagePort[]) => isBusy && port?.postMessage('busy')),
	});
	const become = (state: string) => {
		version.state = state;
		version.dispatchEvent(new Event('statechange'));
	};
	return { version: version as unknown as ServiceWorker, postMessage: version.postMessage, become };
}

beforeEach(() => {
	document.body.innerHTML = '<div data-notice><p aria-live="polite"></p></div>';
	location.href = 'https://site.example/teach/';
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

it('offers the version that waits, and starts again with it', () => {
	const { version, postMessage, become } = makeVersion();
	offerVersion({ installing: null, waiting: version });
	expect(words()).toBe('A new version of these pages is ready.');
	button()?.click();
	expect(postMessage).toHaveBeenCalledExactlyOnceWith('take-over', expect.anything());
	const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
	become('activating');
	expect(reload).not.toHaveBeenCalled();
	become('activated');
	expect(reload).toHaveBeenCalledOnce();
});

it('says why not while a lesson is open elsewhere, and lets try again', async () => {
	const { version } = makeVersion(true);
	offerVersion({ installing: null, waiting: version });
	button()?.click();
	await vi.waitFor(() => expect(words()).toContain('A lesson is open in another window.'));
	expect(button()).not.toBeNull();
});

it.each(['/learn/ks3/whos-really-there/', '/play/ks3/check-quiz/'])('offers nothing on %s', (path) => {
	location.href = `https://site.example${path}`;
	offerVersion({ installing: null, waiting: makeVersion().version });
	expect(words()).toBe('');
});

it('offers a version that is being installed only if it still waits after a while', () => {
	vi.useFakeTimers();
	for (const end of ['activated', 'installed']) {
		const { version, become } = makeVersion();
		offerVersion({ installing: version, waiting: null });
		become('installed');
		expect(words()).toBe('');
		become(end);
		vi.runAllTimers();
		expect(words() !== '').toBe(end === 'installed');
	}
});
