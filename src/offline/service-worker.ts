/**
 * Makes the site go on working when the network is pulled.
 *
 * The shell and the help pages are kept when a version is installed; what is visited is kept then; the rest is kept in
 * small batches while pages are open. A new version takes over as soon as it is installed, so that a corrected number is
 * on the next page, unless a lesson or an activity is open in any window: then it waits until the site’s windows are
 * closed or somebody asks for it, and nothing changes under a pupil’s hands. Requests to other sites are never touched.
 */
import { holdsActivity, type WorkerRequest } from '#site/offline/messages';
import { answerTo } from './answers.ts';
import { installFiles } from './install.ts';
import type { AskEvent, WorkerScope } from './scope.ts';
import { createShelf, removeStale } from './shelf.ts';
import { createWarmUp } from './warm-up.ts';

declare const self: WorkerScope;

const shelf = createShelf(self.__WB_MANIFEST);
const warmUp = createWarmUp(shelf);

/** Whether a page said that there is no network. The worker sleeps when no page is opened for a while, and forgets it. */
let isTold = false;

self.addEventListener('install', (event) =>
	event.waitUntil(
		installFiles(shelf).then(async () => {
			if (!(await isSomebodyBusy())) await self.skipWaiting();
		}),
	),
);
self.addEventListener('activate', (event) => event.waitUntil(tidy(0)));
self.addEventListener('message', (event) => event.waitUntil(hear(event)));
self.addEventListener('fetch', (event) => {
	const answer = answerTo(shelf, event.request, self.location.origin);
	if (answer) event.respondWith(answer(event.request, (work) => event.waitUntil(work)));
});

async function hear({ data, source, ports: [port] }: AskEvent): Promise<void> {
	const page = source ? new URL(source.url).pathname : undefined;
	switch (data as WorkerRequest) {
		case 'warm':
			await tidy(1);
			return self.navigator.connection?.saveData ? undefined : warmUp.run(page, isReplaced);
		case 'warm-now':
			return warmUp.run(page, isReplaced);
		case 'stop':
			return warmUp.stop();
		case 'status':
			return port?.postMessage(await warmUp.status());
		case 'told':
			port?.postMessage(isTold);
			isTold = true;
			return;
		case 'take-over':
			return (await isSomebodyBusy()) ? port?.postMessage('busy') : self.skipWaiting();
	}
}

/** A newer version waits for the work of this one to end before it takes over. */
function isReplaced(): boolean {
	return Boolean(self.registration.installing ?? self.registration.waiting);
}

/** Pages of the version before may still need its scripts; a page that just opened does not. */
async function tidy(freshWindows: number): Promise<void> {
	if ((await windows()).length > freshWindows) return;
	await removeStale(shelf, () => !isReplaced());
}

async function isSomebodyBusy(): Promise<boolean> {
	return (await windows()).some(({ url }) => holdsActivity.test(new URL(url).pathname));
}

function windows(): Promise<readonly { url: string }[]> {
	return self.clients.matchAll({ includeUncontrolled: true });
}
