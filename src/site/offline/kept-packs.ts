/**
 * The lesson packs that somebody asked to keep on this device. Each lies in one cache: its files under their own
 * addresses, where the worker finds them, and beside them a record of what was kept.
 */
import { packCache } from './messages.ts';

/** A pack as `/packs/index.json` lists it; also its record. */
export interface PackListing {
	/** The lesson’s id, for example `ks3/whos-really-there`. */
	id: string;
	files: { path: string; bytes: number; sha256: string }[];
}

/** What there is to keep, by id. Rejects without a network. */
export async function listPacks(): Promise<Map<string, PackListing>> {
	const answer = await fetch('/packs/index.json', { cache: 'no-cache' });
	if (!answer.ok) throw new TypeError(`The list of packs did not come: ${answer.status}`);
	const { packs } = (await answer.json()) as { packs: PackListing[] };
	return new Map(packs.map((pack) => [pack.id, pack]));
}

/** What is kept, by id. Empty where the browser keeps nothing for sites. */
export async function keptPacks(): Promise<Map<string, PackListing>> {
	try {
		const cache = await caches.open(packCache);
		const records = (await cache.keys()).filter(({ url }) => url.endsWith('/kept.json'));
		const packs = await Promise.all(records.map(async (record) => (await cache.match(record))?.json()));
		return new Map(packs.map((pack: PackListing) => [pack.id, pack]));
	} catch {
		return new Map();
	}
}

export function packBytes({ files }: PackListing): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Whether the files that are kept are those that the site has by now. */
export function isNewest(kept: PackListing, listed: PackListing): boolean {
	const revisions = (pack: PackListing) => pack.files.map(({ path, sha256 }) => `${path} ${sha256}`).join();
	return revisions(kept) === revisions(listed);
}

/**
 * Keeps all files of a pack, or none: they are stored when the last has come.
 *
 * @param onProgress is told the bytes that have come.
 */
export async function keepPack(
	pack: PackListing,
	signal: AbortSignal,
	onProgress: (bytes: number) => void,
): Promise<void> {
	const cache = await caches.open(packCache);
	const answers: [string, Response][] = [];
	let bytes = 0;
	for (const file of pack.files) {
		const answer = await fetch(file.path, { signal, cache: 'no-cache' });
		if (!answer.ok) throw new TypeError(`${file.path} did not come: ${answer.status}`);
		answers.push([file.path, new Response(await answer.blob(), { headers: answer.headers })]);
		bytes += file.bytes;
		onProgress(bytes);
	}
	try {
		for (const [path, answer] of answers) await cache.put(path, answer);
		await cache.put(recordOf(pack.id), Response.json(pack));
	} catch (error) {
		await removePack(pack.id);
		throw error;
	}
}

/** Removes a pack’s files and its record. */
export async function removePack(id: string): Promise<void> {
	const cache = await caches.open(packCache);
	const isOfPack = (path: string) => path === `/packs/${id}.zip` || path.startsWith(`/packs/${id}/`);
	const held = (await cache.keys()).filter(({ url }) => isOfPack(new URL(url).pathname));
	await Promise.all(held.map((request) => cache.delete(request)));
}

function recordOf(id: string): string {
	return `/packs/${id}/kept.json`;
}

/** What somebody is told when keeping did not work. */
export function failureWords(error: unknown): string {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	switch (name) {
		case 'QuotaExceededError':
			return 'This device has no room for it.';
		case 'AbortError':
			return 'Stopped. What was kept before is still there.';
		case 'TypeError':
			return 'It did not come over the network, so it is not kept. Try again when you are online.';
		default:
			return 'This browser does not let the site keep files.';
	}
}
