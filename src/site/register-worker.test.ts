// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerWorker } from './register-worker.ts';

beforeEach(() => {
	vi.stubEnv('DEV', false);
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

it('registers the worker when the page has loaded', () => {
	const register = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { serviceWorker: { register } });
	vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
	registerWorker();
	expect(register).not.toHaveBeenCalled();
	window.dispatchEvent(new Event('load'));
	expect(register).toHaveBeenCalledExactlyOnceWith('/service-worker.js', { updateViaCache: 'none' });
});

it('does nothing where there are no workers, or none are allowed', () => {
	vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
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
		vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
		const [register, unregister] = [vi.fn(), vi.fn()];
		vi.stubGlobal('navigator', { serviceWorker: { register, getRegistrations: async () => [{ unregister }] } });
		registerWorker();
		await vi.waitFor(() => expect(unregister).toHaveBeenCalledOnce());
		expect(register).not.toHaveBeenCalled();
	});
});
