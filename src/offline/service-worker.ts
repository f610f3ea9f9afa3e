/**
 * Makes the site go on working when the network is pulled.
 *
 * Everything but packs is fetched once when a version is installed, and served from there. A new version waits until a
 * page sends `SKIP_WAITING`, so that nothing changes under a pupil's hands. Requests to other sites are never touched.
 */
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: {
	/** Written here by the build: every file that must work without a network. */
	__WB_MANIFEST: (PrecacheEntry | string)[];
	skipWaiting(): Promise<void>;
	addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
};

precacheAndRoute(self.__WB_MANIFEST, {
	// Pagefind adds `?ts=<time>` to its index request, so an exact address would never find the kept copy.
	ignoreURLParametersMatching: [/^ts$/, /^utm_/],
	directoryIndex: 'index.html',
	cleanURLs: false,
});
cleanupOutdatedCaches();

// A pack that was downloaded once is there again without a network; with one, the newest comes.
registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/packs/'),
	new NetworkFirst({ cacheName: 'packs' }),
);

// Pages that are not kept: the server's own answer, 404 included; without a network, the page that says so.
registerRoute(
	({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
	({ request }) => fetch(request).catch(async () => (await matchPrecache('/offline/index.html')) ?? Response.error()),
);

self.addEventListener('message', ({ data }) => {
	if (data === 'SKIP_WAITING' || (data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
