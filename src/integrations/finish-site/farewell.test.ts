import { expect, test, vi } from 'vitest';
import { farewellWorker } from './farewell.ts';

type Listener = (event: { waitUntil(work: Promise<unknown>): void }) => void;

/** Installs and activates it with these caches; gives what it did. */
async function sayFarewell(caches: { keys(): Promise<string[]>; delete(name: string): Promise<boolean> }) {
	const listeners: Record<string, Listener> = {};
	const [skipWaiting, unregister] = [vi.fn(), vi.fn(async () => true)];
	const addEventListener = (type: string, listener: Listener) => {
		listeners[type] = listener;
	};
	new Function('self', 'caches', farewellWorker)(
		{ addEventListener, skipWaiting, registration: { unregister } },
		caches,
	);
	const work: Promise<unknown>[] = [];
	const event = { waitUntil: (one: Promise<unknown>) => work.push(one) };
	listeners.install?.(event);
	expect(unregister).not.toHaveBeenCalled();
	listeners.activate?.(event);
	await Promise.allSettled(work);
	expect(skipWaiting).toHaveBeenCalledOnce();
	expect(unregister).toHaveBeenCalledOnce();
}

test('takes over at once, removes every copy and then itself', async () => {
	const remove = vi.fn(async (_name: string) => true);
	await sayFarewell({ keys: async () => ['pages', 'packs', 'of an older build'], delete: remove });
	expect(remove.mock.calls.flat()).toEqual(['pages', 'packs', 'of an older build']);
});

test('removes itself where it may not touch the copies', async () => {
	await sayFarewell({ keys: () => Promise.reject(new Error('Forbidden')), delete: async () => false });
});
