/** Starts the service worker once the page has loaded. Where there can be none, the site works as before. */
export function registerWorker(): void {
	if (document.readyState === 'complete') register();
	else addEventListener('load', register, { once: true });
}

function register(): void {
	try {
		// Without https, or with storage forbidden, browsers have no worker or refuse it.
		navigator.serviceWorker?.register('/service-worker.js', { updateViaCache: 'none' }).catch(() => {});
	} catch {
		// Some browsers throw on the first look.
	}
}
