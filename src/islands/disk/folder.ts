/** What a folder of pages says of itself, in scripts that each page loads: pages from disk cannot ask for files. */

/** What `pages.js` leaves. */
export interface DiskFolder {
	/** Where each address of the site lies, from the folder that is opened first: `/help/` is `browser/help/index.html`. */
	places: Readonly<Record<string, string>>;
	/** The same site on the internet, for what is not in the folder, for example `https://whos-there.example`. */
	online: string;
}

declare global {
	/** Nothing where `pages.js` is missing. */
	var diskFolder: DiskFolder | undefined;
	/** Takes what a data file holds. */
	var diskData: ((address: string, data: unknown) => void) | undefined;
}

/** The way from this page to the folder that is opened first, for example `../../`. */
function rootOf(): string {
	return document.documentElement.dataset.root ?? '';
}

/**
 * Where an address of the site lies for this page: in the folder, or else on the internet.
 *
 * @param address begins with `/`; what follows `?` and `#` is kept.
 */
export function placeOf(address: string, { places, online }: DiskFolder): { href: string; isHere: boolean } {
	const [path = '', rest = ''] = address.split(/(?=[?#])(.*)/s);
	const place = Object.hasOwn(places, path) ? places[path] : undefined;
	if (place === undefined) return { href: online + address, isHere: false };
	return { href: rootOf() + place + rest, isHere: true };
}
