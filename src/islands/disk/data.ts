/** Data files of the site, from disk: each stands in a script, which any page may load. */
import { type DiskFolder, placeOf } from './folder.ts';

const waiting = new Map<string, (data: unknown) => void>();

const coming = new Map<string, Promise<unknown>>();

/** Has `fetch` answer for addresses of the site, from the scripts that hold them. A file that is not there answers 404. */
export function answerFetch(folder: DiskFolder): void {
	globalThis.diskData = (address, data) => waiting.get(address)?.(data);
	globalThis.fetch = async (address) => {
		const data = await loadData(String(address), folder);
		return data === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(data));
	};
}

/** What the data file of an address holds; nothing where it is not in the folder. */
export function loadData(address: string, folder: DiskFolder): Promise<unknown> {
	const { href, isHere } = placeOf(address, folder);
	if (!isHere) return Promise.resolve(undefined);
	const known = coming.get(address) ?? loadScript(address, href);
	coming.set(address, known);
	return known;
}

/** Several may ask for a file at once. One that was torn in copying says nothing, and is as good as not there. */
function loadScript(address: string, href: string): Promise<unknown> {
	return new Promise((resolve) => {
		waiting.set(address, resolve);
		const script = document.createElement('script');
		script.src = href;
		script.onerror = () => {
			coming.delete(address);
			resolve(undefined);
		};
		script.onload = () => {
			script.remove();
			resolve(undefined);
		};
		document.head.append(script);
	});
}
