import { followDownloads } from './downloads.ts';
import { ask } from './messages.ts';
import { showNotice } from './notice.ts';
import { isServerThere } from './server-there.ts';

/** How often a page that is offline asks whether the server is back. */
const retryMs = 20_000;

let timer: ReturnType<typeof setInterval> | undefined;

/**
 * Says on the page that it is offline, and what is seen, until the server can be reached again. Screen readers speak it
 * once: on the pages that follow it stands to be read.
 *
 * @param isNews whether the network went while the page was open.
 */
export async function markOffline(isNews: boolean): Promise<void> {
	if ((await isServerThere()) || timer !== undefined) return;
	timer = setInterval(unmark, retryMs);
	addEventListener('online', unmark);
	followDownloads();
	showNotice(await offlineWords(), undefined, !isNews && (await wasTold()) === true);
}

async function unmark(): Promise<void> {
	if (timer === undefined || !(await isServerThere())) return;
	clearInterval(timer);
	timer = undefined;
	removeEventListener('online', unmark);
	showNotice('');
}

async function wasTold(): Promise<boolean | undefined> {
	const worker = navigator.serviceWorker?.controller;
	return worker ? ask<boolean>(worker, 'told') : undefined;
}

async function offlineWords(): Promise<string> {
	const day = await savedOn().catch(() => undefined);
	return day ? `You are offline. What you see was saved on ${day}.` : 'You are offline.';
}

/** The day on which this page’s copy came from the server, for example “22 November 2026”. */
async function savedOn(): Promise<string | undefined> {
	const copy = await caches.match(location.pathname, { ignoreSearch: true });
	const date = new Date(copy?.headers.get('date') ?? '');
	if (Number.isNaN(date.getTime())) return undefined;
	return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
