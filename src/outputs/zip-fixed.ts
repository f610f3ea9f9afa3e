import { zipSync } from 'fflate';

// fflate writes local time. Built from local parts, this is the same moment on every clock.
// biome-ignore lint/style/noRestrictedGlobals: a fixed moment, no clock
const firstDay = new Date(1980, 0, 1);

/** What is a zip inside, or compressed in its own way, gains nothing from another go. A tagged PDF loses half its weight. */
const compressed = /\.(?:docx|pptx|zip|png|woff2)$/;

/** A zip whose bytes depend on nothing but its entries, which keep their order. */
export function zipFixed(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
	const options = { mtime: firstDay, os: 3, attrs: 0o644 << 16 } as const;
	const files = entries.map(([name, bytes]) => {
		const level = compressed.test(name) ? 0 : 9;
		return [name, [bytes, { ...options, level }]] as const;
	});
	return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0]);
}
