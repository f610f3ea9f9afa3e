/**
 * What a pupil has done, kept in this tab. Only when the pupil ticks “Remember on this device” does a copy outlive it.
 */
import { persistentAtom, persistentMap, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { onMount, type ReadableAtom } from 'nanostores';
import type { Attempt } from '#lesson/mechanics/attempt';
import { storageKeys } from './keys.ts';
import { hearOtherTabs, tellOtherTabs } from './other-tabs.ts';
import { engine, keysHeld, read, remove, removeDeviceCopies } from './storage.ts';

/** Attempts by activity, or by activity and moment: see `attemptKey`. */
export type Attempts = Readonly<Record<string, Attempt | undefined>>;

setPersistentEngine(engine, windowPersistentEvents);

// Tabs do not follow each other's answers: two pupils may sit side by side in two windows of one device.
const attempts = persistentMap<Record<string, Attempt | undefined>>(
	storageKeys.attempts.key,
	{},
	{ encode: JSON.stringify, decode: storageKeys.attempts.parse, listen: false },
);

const remember = persistentAtom<boolean>(storageKeys.remember.key, false, {
	encode: (on) => (on ? 'yes' : undefined),
	decode: (raw) => storageKeys.remember.parse(raw) ?? false,
});

onMount(attempts, () => hearOtherTabs('clear', forget));

/** Every attempt this tab knows. Hand them to `restore` before use: editions and items may have changed. */
export const $attempts: ReadableAtom<Attempts> = attempts;

/** Whether attempts are also kept on the device. */
export const $remember: ReadableAtom<boolean> = remember;

/** The name an attempt is kept under. Before-and-after statements have one attempt for each moment. */
export function attemptKey(activityId: string, moment?: 'before' | 'after'): string {
	return moment ? `${activityId}:${moment}` : activityId;
}

/** Keeps an attempt. */
export function saveAttempt(key: string, attempt: Attempt): void {
	attempts.setKey(key, attempt);
}

/** Forgets one attempt, in this tab and on the device. */
export function clearAttempt(key: string): void {
	attempts.setKey(key, undefined);
}

/** Turns “Remember on this device” on or off. Where the device keeps nothing it stays off. Off removes the device's copies. */
export function rememberOnThisDevice(on: boolean): void {
	const known = attempts.get();
	if (!on) removeDeviceCopies();
	remember.set(on);
	if (!on) return;
	if (read(storageKeys.remember.key) === undefined) remember.set(false);
	else attempts.set({ ...known });
}

/** Empties every key of `keys.ts`, in this tab, on the device and in the site's other tabs. */
export function clearEverything(): void {
	forget();
	tellOtherTabs('clear');
}

function forget(): void {
	attempts.set({});
	remember.set(false);
	keysHeld().forEach(remove);
}
