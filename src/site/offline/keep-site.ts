/** The site’s own pages, which the worker keeps by itself: how far it is, and asking it to do so at once. */
import { ask, type KeptStatus } from './messages.ts';

/** Is told how much is done, out of how much. */
export type Progress = (done: number, all: number) => void;

const pollMs = 400;

/** How much of the site is kept; nothing where there is no worker. */
export async function siteStatus(): Promise<KeptStatus | undefined> {
	const worker = await activeWorker();
	return worker && ask<KeptStatus>(worker, 'status');
}

/**
 * Has the worker keep all of the site, and waits for it. Rejects as a full device does, or as a network that is gone.
 *
 * @param onShare is told how much is kept, from 0 to 1.
 */
export async function rememberSite(signal: AbortSignal, onShare: (share: number) => void): Promise<void> {
	const worker = await comingWorker();
	if (!worker) throw new DOMException('There is no worker', 'NotSupportedError');
	worker.postMessage('warm-now');
	for (;;) {
		const status = await ask<KeptStatus>(worker, 'status');
		if (signal.aborted) worker.postMessage('stop');
		signal.throwIfAborted();
		if (!status) throw new DOMException('The worker is of another build', 'NotSupportedError');
		const { kept, files, isFull, isRunning } = status;
		onShare(kept / files);
		if (kept === files) return;
		if (isFull) throw new DOMException('The device is full', 'QuotaExceededError');
		if (!isRunning) throw new TypeError('Some pages did not come');
		await new Promise((resolve) => setTimeout(resolve, pollMs));
	}
}

/** Says in `[data-kept-site]` how much of the site is kept, until it is all or the device is full. */
export async function followSite(): Promise<void> {
	const place = document.querySelector('[data-kept-site]');
	if (!place) return;
	const status = await siteStatus();
	place.textContent = siteWords(status);
	if (navigator.serviceWorker && !isEnd(status)) setTimeout(() => void followSite(), pollMs * 5);
}

function isEnd(status: KeptStatus | undefined): boolean {
	return status !== undefined && (status.isFull || status.kept === status.files);
}

function siteWords(status: KeptStatus | undefined): string {
	if (!status) return 'No pages are kept on this device so far.';
	const { kept, files, isFull } = status;
	if (kept === files) return 'All pages and activities are kept on this device.';
	const share = `${Math.floor((100 * kept) / files)}% of the pages and activities are kept on this device.`;
	return isFull ? `${share} This device has no room for more.` : share;
}

async function activeWorker(): Promise<ServiceWorker | undefined> {
	return (await registration())?.active ?? undefined;
}

/** The worker that is at work, or that will be when it is installed; nothing when that fails. */
async function comingWorker(): Promise<ServiceWorker | undefined> {
	const coming = await registration();
	const version = coming?.installing ?? coming?.waiting;
	if (coming?.active || !version) return coming?.active ?? undefined;
	return new Promise((resolve) =>
		version.addEventListener('statechange', () => {
			if (version.state === 'activated') resolve(version);
			if (version.state === 'redundant') resolve(undefined);
		}),
	);
}

async function registration(): Promise<ServiceWorkerRegistration | undefined> {
	try {
		return await navigator.serviceWorker.getRegistration();
	} catch {
		// Without https, or with storage forbidden, there is none.
		return undefined;
	}
}
