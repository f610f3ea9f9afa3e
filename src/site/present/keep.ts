/**
 * Has the worker keep this page, so that it opens without a network. Unlike on other pages nothing is ever said about
 * it: whatever appears here, a class sees.
 */
export function keepForOffline(): void {
	if (import.meta.env.DEV) return;
	keep().catch(() => {
		// Without https, or with storage forbidden, the page works as long as the network does.
	});
}

async function keep(): Promise<void> {
	await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
	(await navigator.serviceWorker.ready).active?.postMessage('warm');
}
