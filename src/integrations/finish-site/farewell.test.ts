import { expect, test, vi } from 'vitest';
import { farewellWorker } from './farewell.ts';

test('takes over at once and removes itself', async () => {
	const listeners: Record<string, (event: { waitUntil(work: Promise<unknown>): void }) => void> = {};
	const [skipWaiting, unregister, waitUntil] = [vi.fn(), vi.fn(async () => true), vi.fn()];
	const addEventListener = (type: string, listener: (typeof listeners)[string]) => {
		listeners[type] = listener;
	};
	new Function('self', farewellWorker)({ addEventListener, skipWaiting, registration: { unregister } });
	expect(unregister).not.toHaveBeenCalled();
	listeners.install?.({ waitUntil });
	listeners.activate?.({ waitUntil });
	expect(skipWaiting).toHaveBeenCalledOnce();
	expect(waitUntil).toHaveBeenCalledExactlyOnceWith(unregister.mock.results[0]?.value);
});
