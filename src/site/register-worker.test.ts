// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerWorker } from './register-worker.ts';

const tell = vi.hoisted(() => ({ offerVersion: vi.fn(), markOffline: vi.fn() }));
vi.mock('./offline/tell.ts', () => tell);

/** A browser with a worker, as far as a page sees it. */
function stubWorker(state: {
	waiting?: unknown;
	active?: unknown;
	controller?: unknown;
	update?: () => Promise<void>;
}) {
	const active = { postMessage: vi.fn() };
	const registration = { waiting: null, active: null, update: async () => {}, onupdatefound: undefined, ...state };
	const register = vi.fn(async (..._: unknown[]) => registration);
	const { controller = null } = state;
	vi.stubGlobal('navigator', { serviceWorker: { register, controller, ready: Promise.resolve({ active }) } });
	return { register, registration, active };
}

beforeEach(() => {
	vi.stubEnv('DEV', false);
	vi.clearAllMocks();
	vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

it('registers the worker when the page has loaded, and asks it to keep the rest', async () => {
	const { register, active } = stubWorker({});
	vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
	registerWorker();
	expect(register).not.toHaveBeenCalled();
	window.dispatchEvent(new Event('load'));
	expect(register).toHaveBeenCalledExactlyOnceWith('/service-worker.js', { updateViaCache: 'none' });
	await vi.waitFor(() => expect(active.postMessage).toHaveBeenCalledExactlyOnceWith('warm'));
	expect(tell.offerVersion).not.toHaveBeenCalled();
	expect(tell.markOffline).not.toHaveBeenCalled();
});

it('offers a version that waits, and one that comes while the page is open', async () => {
	const { registration } = stubWorker({ waiting: {}, active: {} });
	registerWorker();
	await vi.waitFor(() => expect(tell.offerVersion).toHaveBeenCalledExactlyOnceWith(registration));
	await (registration.onupdatefound as unknown as () => Promise<void>)();
	expect(tell.offerVersion).toHaveBeenCalledTimes(2);
});

it('says that it may be offline when the worker’s script does not come, and when the browser says so', async () => {
	stubWorker({ controller: {}, update: () => Promise.reject(new TypeError('Failed')) });
	registerWorker();
	await vi.waitFor(() => expect(tell.markOffline).toHaveBeenCalledOnce());
	window.dispatchEvent(new Event('offline'));
	await vi.waitFor(() => expect(tell.markOffline.mock.calls.length).toBeGreaterThan(1));
});

it('does nothing where there are no workers, or none are allowed', () => {
	vi.stubGlobal('navigator', {});
	expect(registerWorker).not.toThrow();
	const register = vi.fn(() => Promise.reject(new DOMException('Forbidden', 'SecurityError')));
	vi.stubGlobal('navigator', { serviceWorker: { register } });
	registerWorker();
	expect(register).toHaveBeenCalledOnce();
	vi.stubGlobal('navigator', {
		get serviceWorker() {
			throw new DOMException('Forbidden', 'SecurityError');
		},
	});
	expect(registerWorker).not.toThrow();
});

describe('while developing', () => {
	it('removes the workers of a built site and registers none', async () => {
		vi.stubEnv('DEV', true);
		const [register, unregister] = [vi.fn(), vi.fn()];
		vi.stubGlobal('navigator', { serviceWorker: { register, getRegistrations: async () => [{ unregister }] } });
		registerWorker();
		await vi.waitFor(() => expect(unregister).toHaveBeenCalledOnce());
		expect(register).not.toHaveBeenCalled();
	});
});
