/** What the worker answers, and to which requests. */
import { packCache } from '#site/offline/messages';
import { anyCopyOf, type Shelf } from './shelf.ts';

/** How a worker answers one sort of request. `later` is work that may go on after the answer. */
export type Answer = (request: Request, later: (work: Promise<unknown>) => void) => Promise<Response>;

/** The answer to a request of this site; nothing for those that are none of the worker’s business. */
export function answerTo(shelf: Shelf, { method, url, mode }: Request, origin: string): Answer | undefined {
	const address = new URL(url);
	if (address.origin !== origin) return undefined;
	if (address.pathname.startsWith('/packs/')) return method === 'GET' || method === 'HEAD' ? pack(shelf) : undefined;
	if (method !== 'GET') return undefined;
	if (shelf.fileAt(url)) return kept(shelf);
	if (mode === 'navigate') return visit(shelf);
	return address.pathname.startsWith('/_astro/') ? old : undefined;
}

/** A file of the site: its copy, or else the server’s, which is kept. */
function kept(shelf: Shelf): Answer {
	return async (request, later) => {
		const file = shelf.fileAt(request.url);
		const copy = file && (await shelf.copyOf(file));
		if (copy) return copy;
		const answer = await visit(shelf)(request, later);
		// What is of another version, or finds no room, is shown all the same.
		if (file && answer.ok && !request.headers.has('range')) later(shelf.keep(file, answer.clone()).catch(() => {}));
		return answer;
	};
}

/** The server’s own answer, 404 included. Without one, a page’s copy, or the page that says there is no network. */
function visit(shelf: Shelf): Answer {
	return async (request) => {
		try {
			return await fetch(request);
		} catch (error) {
			const stand = request.mode === 'navigate' ? await standIn(shelf, request.url) : undefined;
			if (stand) return stand;
			throw error;
		}
	};
}

async function standIn(shelf: Shelf, url: string): Promise<Response | undefined> {
	const { origin, pathname } = new URL(url);
	for (const path of [`${pathname}/`, '/offline/']) {
		const file = shelf.fileAt(origin + path);
		const copy = file && (await shelf.copyOf(file));
		if (copy) return copy;
	}
	return undefined;
}

/** A script or style of an older version: its copy, for pages that were open when this version came. */
const old: Answer = async (request) => (await anyCopyOf(request.url)) ?? fetch(request);

/** A file of a pack: the newest, or without a network the copy that somebody asked to keep, whole. */
function pack(shelf: Shelf): Answer {
	return async (request, later) => {
		try {
			return await fetch(request);
		} catch (error) {
			const copy = await (await caches.open(packCache)).match(new URL(request.url).pathname);
			if (copy) return request.method === 'HEAD' ? new Response(null, copy) : copy;
			if (request.mode === 'navigate') return visit(shelf)(request, later);
			throw error;
		}
	};
}
