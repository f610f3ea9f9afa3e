/**
 * The worker that takes the place of another and goes: it removes itself and every copy kept at this address.
 *
 * Served while developing, since a worker that a built site left at the same address would go on showing its old pages,
 * and no page of the new site would get to say otherwise; but every worker asks for its own next version. Shipped by a
 * build with `WHOS_THERE_OFFLINE=off`, for a site that must come from its server at once.
 */
export const farewellWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
	try {
		for (const name of await caches.keys()) await caches.delete(name);
	} finally {
		await self.registration.unregister();
	}
}
`;
