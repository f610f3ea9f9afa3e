import { zipSync } from 'fflate';

// fflate writes local time. Built from local parts, this is the same moment on every clock.
// biome-ignore lint/style/noRestrictedGlobals: a fixed moment, no clock
const firstDay = new Date(1980, 0, 1);

/** A zip whose bytes depend on nothing but its entries, which keep their order. */
export function zipFixed(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
	const options = { mtime: firstDay, level: 9, os: 3, attrs: 0o644 << 16 } as const;
	return zipSync(Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, options]])));
}
