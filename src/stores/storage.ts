/**
 * The only code that touches browser storage. Nothing here throws: storage that is forbidden, full or absent means that
 * values last as long as the page. Where an entry lives follows from its `lifetime` in `keys.ts`.
 */
import { entryFor, storageKeys } from './keys.ts';

type Area = 'sessionStorage' | 'localStorage';
const areas: readonly Area[] = ['sessionStorage', 'localStorage'];

/** What a tab's storage would not take. */
const untaken = new Map<string, string>();

/** The raw text kept under a registered key; this tab's copy comes before the device's. */
export function read(key: string): string | undefined {
	const found = areasOf(key).map((area) => attempt(() => globalThis[area].getItem(key)));
	return untaken.get(key) ?? found.find((raw) => typeof raw === 'string') ?? undefined;
}

/** Keeps `raw` under a registered key, as far as the browser allows. */
export function write(key: string, raw: string): void {
	const [home, ...copies] = areasOf(key);
	if (!home) return;
	if (store(home, key, raw)) untaken.delete(key);
	else if (home === 'sessionStorage') untaken.set(key, raw);
	for (const area of copies) store(area, key, raw);
}

/** Removes a registered key from this tab and from the device. */
export function remove(key: string): void {
	if (!entryFor(key)) return;
	untaken.delete(key);
	for (const area of areas) attempt(() => globalThis[area].removeItem(key));
}

/** Removes what outlives the tab from the device; this tab keeps its copies. */
export function removeDeviceCopies(): void {
	for (const key of keysIn('localStorage')) {
		if (entryFor(key)?.lifetime === 'tab') attempt(() => localStorage.removeItem(key));
	}
}

/** Every registered key that holds something, in this tab or on the device. */
export function keysHeld(): string[] {
	return [...new Set([...areas.flatMap(keysIn), ...untaken.keys()])].filter(entryFor);
}

/** Storage as a plain object, the form in which `@nanostores/persistent` wants it. */
export const engine: Record<string, string> = new Proxy(
	{},
	{
		get: (_, key) => read(String(key)),
		set: (_, key, raw) => {
			write(String(key), raw);
			return true;
		},
		has: (_, key) => read(String(key)) !== undefined,
		deleteProperty: (_, key) => {
			remove(String(key));
			return true;
		},
		ownKeys: () => keysHeld().filter((key) => read(key) !== undefined),
		getOwnPropertyDescriptor: (_, key) => ({ value: read(String(key)), enumerable: true, configurable: true }),
	},
);

function areasOf(key: string): readonly Area[] {
	const lifetime = entryFor(key)?.lifetime;
	if (!lifetime) return [];
	if (lifetime === 'device') return ['localStorage'];
	return isRemembering() ? areas : ['sessionStorage'];
}

function isRemembering(): boolean {
	const { key, parse } = storageKeys.remember;
	return parse(attempt(() => localStorage.getItem(key))) === true;
}

function store(area: Area, key: string, raw: string): boolean {
	return (
		attempt(() => {
			globalThis[area].setItem(key, raw);
			return true;
		}) ?? false
	);
}

function keysIn(area: Area): string[] {
	return attempt(() => Object.keys(globalThis[area])) ?? [];
}

function attempt<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch {
		// A browser may forbid even to look at its storage. The site works without it.
		return undefined;
	}
}
