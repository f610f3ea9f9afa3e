/**
 * Starts the service worker once the page has loaded. Where there can be none, the site works as before.
 *
 * While developing, workers that a built site left at the same address are removed: they would show its old pages.
 */
export function registerWorker(): void {
	const act = import.meta.env.DEV ? unregister : register;
	if (document.readyState === 'complete') act();
	else addEventListener('load', act, { once: true });
}

function register(): void {
	// Whatever a browser forbids or a server does not send, the page goes on.
	attend().catch(() => {});
}

/** Asks the worker to keep the rest of the site, and loads what must be said: that a version waits, or the network is gone. */
async function attend(): Promise<void> {
	const { serviceWorker } = navigator;
	// Without https, or with storage forbidden, browsers have no worker or refuse it.
	const worker = await serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
	const tell = () => import('./offline/tell.ts');
	const offer = async () => (await tell()).offerVersion(worker);
	// Without a network the words themselves may not come: then the page goes on without them.
	const mark = (cause: unknown) =>
		tell().then(
			({ markOffline }) => markOffline(cause instanceof Event),
			() => {},
		);
	addEventListener('offline', mark);
	if (worker.active) worker.onupdatefound = offer;
	if (worker.waiting) await offer();
	// Its script is the one file that never comes from a copy: asking for it tells whether the server can be reached.
	if (serviceWorker.controller) worker.update().catch(mark);
	(await serviceWorker.ready).active?.postMessage('warm');
}

function unregister(): void {
	navigator.serviceWorker
		?.getRegistrations()
		.then((all) => all.forEach((registration) => void registration.unregister()))
		.catch(() => {});
}
