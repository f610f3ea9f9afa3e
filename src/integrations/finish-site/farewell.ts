/**
 * The worker served while developing. A worker that a built site left at the same address would go on showing its old
 * pages, and no page of the new site would get to say otherwise; but every worker asks for its own next version.
 */
export const farewellWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));
`;
