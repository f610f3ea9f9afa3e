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
	try {
		// Without https, or with storage forbidden, browsers have no worker or refuse it.
		navigator.serviceWorker?.register('/service-worker.js', { updateViaCache: 'none' }).catch(() => {});
	} catch {
		// Some browsers throw on the first look.
	}
}

function unregister(): void {
	navigator.serviceWorker
		?.getRegistrations()
		.then((all) => all.forEach((registration) => void registration.unregister()))
		.catch(() => {});
}
