/**
 * Makes the site go on working when the network is pulled.
 *
 * Everything but packs is fetched once when a version is installed, and served from there. A new version waits until
 * somebody goes to a page while no activity is open in any window of the site: then it takes over first, and that page
 * is its first. So a corrected number is there one page later, and nothing changes under a pupil's hands. Requests to
 * other sites are never touched.
 */
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: {
	/** Written here by the build: every file that must work without a network. */
	__WB_MANIFEST: (PrecacheEntry | string)[];
	registration: { waiting: { postMessage(word: string): void } | null };
	clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { url: string }[]> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
};

/** Lessons and activities: `/learn/<band>/<lesson>/` and `/play/…`. Their scripts are still coming while they are open. */
const holdsActivity = /^\/(?:learn\/[^/]+\/[^/]+|play)\//;

/** How often visits may be sent round to let a new version in. If it does not come, the one that is here goes on. */
const maxDetours = 5;
let detours = 0;

/** Seen for a moment only. Without an icon of its own, browsers would look for one. */
const detour =
	'<!doctype html><html lang="en-GB"><meta name="color-scheme" content="light dark"><title>Loading</title><link rel="icon" href="data:,">';

// A pack that was downloaded once is there again without a network; with one, the newest comes.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/packs/'),
	new NetworkFirst({ cacheName: 'packs' }),
);

registerRoute(
	({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
	async ({ request }) => (await letNewVersionIn()) ?? visit(request),
);

precacheAndRoute(self.__WB_MANIFEST, {
	// Pagefind adds `?ts=<time>` to its index request, so an exact address would never find the kept copy.
	ignoreURLParametersMatching: [/^ts$/],
	directoryIndex: 'index.html',
	cleanURLs: false,
});
cleanupOutdatedCaches();

self.addEventListener('message', ({ data }) => {
	if (data === 'SKIP_WAITING') void self.skipWaiting();
});

/** Asks a waiting version to take over, if nobody is busy, and answers with a page that asks for the same address again. */
async function letNewVersionIn(): Promise<Response | undefined> {
	const { waiting } = self.registration;
	if (!waiting || detours >= maxDetours || (await isSomebodyBusy())) return undefined;
	detours += 1;
	waiting.postMessage('SKIP_WAITING');
	// A version cannot take over while the one before it answers, so the page itself has to come later.
	return new Response(detour, { headers: { 'Content-Type': 'text/html', Refresh: '0' } });
}

async function isSomebodyBusy(): Promise<boolean> {
	const windows = await self.clients.matchAll({ includeUncontrolled: true });
	return windows.some(({ url }) => holdsActivity.test(new URL(url).pathname));
}

/** The kept page, or the server's own answer, 404 included. Without either, the page that says there is no network. */
async function visit(request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	const page = await matchPrecache(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	if (page) return page;
	return fetch(request).catch(
		async () =>
			(await matchPrecache(`${pathname}/index.html`)) ??
			(await matchPrecache('/offline/index.html')) ??
			Response.error(),
	);
}
