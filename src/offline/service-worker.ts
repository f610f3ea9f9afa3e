/**
 * Makes the site go on working when the network is pulled.
 *
 * Everything but packs is fetched once when a version is installed, and served from there. A new version takes over as
 * soon as it is installed, so that a corrected number is on the next page, unless a lesson or an activity is open in any
 * window: then it waits until the site's windows are closed, and nothing changes under a pupil's hands. Requests to other
 * sites are never touched.
 */
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: {
	/** Written here by the build: every file that must work without a network. */
	__WB_MANIFEST: (PrecacheEntry | string)[];
	clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { url: string }[]> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install', listener: (event: { waitUntil(work: Promise<void>): void }) => void): void;
};

/** Lessons and activities: `/learn/<band>/<lesson>/` and `/play/…`. Their scripts are still coming while they are open. */
const holdsActivity = /^\/(?:learn\/[^/]+\/[^/]+|play)\//;

// A pack that was downloaded once is there again without a network; with one, the newest comes.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/packs/'),
	new NetworkFirst({ cacheName: 'packs' }),
);

registerRoute(
	({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
	({ request }) => visit(request),
);

precacheAndRoute(self.__WB_MANIFEST, {
	// Pagefind adds `?ts=<time>` to its index request, so an exact address would never find the kept copy.
	ignoreURLParametersMatching: [/^ts$/],
	directoryIndex: 'index.html',
	cleanURLs: false,
});
cleanupOutdatedCaches();

self.addEventListener('install', (event) => event.waitUntil(takeOverUnlessBusy()));

async function takeOverUnlessBusy(): Promise<void> {
	if (!(await isSomebodyBusy())) await self.skipWaiting();
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
