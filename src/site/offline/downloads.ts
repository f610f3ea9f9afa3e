import { packCache } from './messages.ts';
import { showNotice } from './notice.ts';
import { isServerThere } from './server-there.ts';

/**
 * From here on, downloads of this site come from the copies somebody asked to keep when the server cannot be reached, and
 * say so where there is no copy. Browsers do not ask the worker for a download, so that the page must.
 */
export function followDownloads(): void {
	addEventListener('click', onClick);
}

function onClick(event: MouseEvent): void {
	const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[download]');
	// Another part of the page may have taken the press, to hand over the file in its own way.
	if (!link || event.defaultPrevented || link.origin !== location.origin) return;
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	download(link).catch(() => say('You are offline, and this file is not kept on this device.'));
}

async function download({ href, pathname }: HTMLAnchorElement): Promise<void> {
	if (await isServerThere()) return save(href, pathname);
	const copy = await (await caches.open(packCache)).match(pathname);
	if (!copy) throw new Error('Not kept');
	const address = URL.createObjectURL(await copy.blob());
	save(address, pathname);
	setTimeout(URL.revokeObjectURL, 60_000, address);
}

/** Hands an address to the browser’s own download. The link is in no page, so that the press is not taken again. */
function save(href: string, pathname: string): void {
	const link = document.createElement('a');
	link.href = href;
	link.download = pathname.split('/').at(-1) ?? '';
	link.click();
}

/** Beside the downloads where the page has a place for it, so that it is seen. */
function say(words: string): void {
	const place = document.querySelector('[data-keep-status]');
	if (place) place.textContent = words;
	else showNotice(words);
}
