/**
 * The copies of the site’s own files.
 *
 * All versions share one cache, and each copy lies under its address and its revision: a new version fetches only what
 * changed, an interrupted one goes on where it stopped, and an old one stays whole until a new one is.
 */
import { packCache } from '#site/offline/messages';
import type { SiteFile } from './scope.ts';

const cacheName = 'pages';

/** What came is not what the build lists: another version, a page of somebody else’s network, or half a file. */
export class NotThisVersion extends Error {
	override readonly name = 'NotThisVersion';
}

export interface Shelf {
	files: readonly SiteFile[];
	/** The file at an address, whatever the address asks for after `?`. */
	fileAt(url: string): SiteFile | undefined;
	/** The kept copy of a file, if there is one. */
	copyOf(file: SiteFile): Promise<Response | undefined>;
	/** Keeps an answer as the copy of a file. Rejects with `NotThisVersion`, or as a full storage does. */
	keep(file: SiteFile, answer: Response): Promise<void>;
	/** Fetches a file and keeps it. */
	fetchAndKeep(file: SiteFile): Promise<void>;
	missing(): Promise<SiteFile[]>;
}

/** The shelf of the version that lists these files. */
export function createShelf(files: readonly SiteFile[]): Shelf {
	const byPath = new Map(files.map((file) => [file.url, file]));
	const open = () => caches.open(cacheName);
	const shelf: Shelf = {
		files,
		fileAt: (url) => byPath.get(new URL(url).pathname),
		copyOf: async (file) => (await open()).match(keyOf(file)),
		async keep(file, answer) {
			const copy = answer.clone();
			const isWhole = answer.ok && !answer.redirected && (await revisionOf(answer)) === file.revision;
			if (!isWhole) throw new NotThisVersion(file.url);
			await (await open()).put(keyOf(file), copy);
		},
		// Past the browser’s own cache unless the server says that nothing changed.
		fetchAndKeep: async (file) => shelf.keep(file, await fetch(file.url, { cache: 'no-cache' })),
		async missing() {
			const held = new Set(await addressesIn(cacheName));
			return files.filter((file) => !held.has(keyOf(file)));
		},
	};
	return shelf;
}

/** The addresses of everything any version kept, worker of an older build included, without revisions. */
export async function pathsHeld(): Promise<Set<string>> {
	const names = (await caches.keys()).filter((name) => name !== packCache);
	const held = await Promise.all(names.map(addressesIn));
	return new Set(held.flat().map((address) => address.replace(/\?.*$/, '').replace(/\/index\.html$/, '/')));
}

/**
 * Removes what no version needs any more: copies of other revisions, and the caches of workers that kept them elsewhere.
 *
 * @param isAlone asked after the copies were listed, so that what a newer version keeps in the meantime is safe.
 */
export async function removeStale({ files }: Shelf, isAlone: () => boolean): Promise<void> {
	const names = await caches.keys();
	const held = names.includes(cacheName) ? await addressesIn(cacheName) : [];
	if (!isAlone()) return;
	const needed = new Set(files.map(keyOf));
	const cache = await caches.open(cacheName);
	await Promise.all(held.filter((address) => !needed.has(address)).map((address) => cache.delete(address)));
	const others = names.filter((name) => name !== cacheName && name !== packCache);
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** A copy that an older version kept of an address: scripts of pages that are still open. */
export function anyCopyOf(url: string): Promise<Response | undefined> {
	return caches.match(new URL(url).pathname, { ignoreSearch: true });
}

function keyOf({ url, revision }: SiteFile): string {
	return `${url}?${revision}`;
}

async function addressesIn(name: string): Promise<string[]> {
	const requests = await (await caches.open(name)).keys();
	return requests.map(({ url }) => url.slice(new URL(url).origin.length));
}

async function revisionOf(answer: Response): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
	return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
