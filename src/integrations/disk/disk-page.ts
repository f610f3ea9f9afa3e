/** A built page made into one that opens from disk: nothing in it begins at the root of a server, and no script is a module. */
import { createHash } from 'node:crypto';
import { parse, parseFragment, serialize } from 'parse5';
import type { Page, PageElement } from '../finish-site/page.ts';
import { attributeOf, elementsOf, textOf } from '../finish-site/page.ts';

/** The folder that pages are made for. */
export interface DiskPlaces {
	/** Where each address of the site lies, from the folder that is opened first. */
	places: ReadonlyMap<string, string>;
	/** The same site on the internet, for what is not in the folder. */
	site: URL;
	/** Stands in the head of every page before anything else: takes back that scripts run, where one does not come. */
	watchScripts: string;
}

/** A page of the folder. */
export interface DiskPage {
	html: string;
	/** The modules it runs: addresses, or names of those that stood in the page itself, with their text. */
	modules: Map<string, string | undefined>;
}

/** Parts of the head that only a server can give meaning to. */
const served = ['canonical', 'sitemap', 'manifest', 'preload', 'modulepreload', 'alternate'];

/** Nothing comes from anywhere but the folder, and nothing is sent. From `file://`, browsers take “self” for the disk. */
const policy =
	"default-src 'self' data: 'unsafe-inline'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'";

const addressAttributes = ['href', 'src', 'action', 'data-quick-exit'];

/**
 * The page for a folder. What it loads must be in the folder; links to pages that are not lead to the internet and say so,
 * except in menus, which leave them out.
 *
 * @param file where the page lies, from the folder that is opened first.
 * @throws if the page loads a file that the folder does not have.
 */
export function diskPage(page: Page, file: string, given: DiskPlaces): DiskPage {
	const document = parse(page.html, { scriptingEnabled: false });
	const root = '../'.repeat(file.split('/').length - 1);
	const modules = new Map<string, string | undefined>();
	const leave = placeFrom('/n/', root, given) ?? '';
	for (const element of elementsOf(document)) {
		if (element.tagName === 'script') disarm(element, modules, leave);
		if (isServed(element)) remove(element);
		else mendElement(element, page, root, given);
	}
	for (const element of elementsOf(document)) {
		if (element.tagName === 'html')
			element.attrs.push({ name: 'data-root', value: root }, { name: 'data-address', value: page.url });
		if (element.tagName === 'head') addScripts(element, root, given);
	}
	return { html: serialize(document), modules };
}

/** Only a server can give it meaning: parts of the head, and what a page marks with `data-served`. */
function isServed(element: PageElement): boolean {
	if (attributeOf(element, 'data-served') !== undefined) return true;
	const rel = attributeOf(element, 'rel') ?? '';
	if (element.tagName === 'link') return served.includes(rel);
	return element.tagName === 'meta' && /^content-security-policy$/i.test(attributeOf(element, 'http-equiv') ?? '');
}

/** Makes a module a name that `site.js` finds; gives the scripts that stand in the page the address of the dull page here. */
function disarm(script: PageElement, modules: Map<string, string | undefined>, leave: string): void {
	const text = textOf(script);
	if (attributeOf(script, 'type') !== 'module') {
		setText(
			script,
			text.replaceAll(/(["'`])\/n\/\1/g, (_, quote) => quote + leave + quote),
		);
		return;
	}
	const source = attributeOf(script, 'src');
	const name = source ?? `page:${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
	modules.set(name, source === undefined ? text : undefined);
	script.attrs = [
		{ name: 'type', value: 'text/plain' },
		{ name: 'data-module', value: name },
	];
	setText(script, '');
}

function mendElement(element: PageElement, page: Page, root: string, given: DiskPlaces): void {
	const needed = (written: string): string => {
		const address = siteAddress(written, page.url);
		const place = address === undefined ? written : placeFrom(address, root, given);
		if (place === undefined) throw new Error(`${page.url} needs ${address}, which is not in the folder`);
		return place;
	};
	for (const attribute of element.attrs) {
		if (attribute.name === 'srcset') attribute.value = attribute.value.replaceAll(/(?<=^|,\s*)\/[^\s,]+/g, needed);
		if (!addressAttributes.includes(attribute.name)) continue;
		const address = siteAddress(attribute.value, page.url);
		const isElsewhere = address !== undefined && placeFrom(address, root, given) === undefined;
		if (isElsewhere && element.tagName === 'a') leadOnline(element, address, given.site);
		else attribute.value = needed(attribute.value);
	}
}

/** The address from the root of the site; nothing for a place on the page itself, or elsewhere. */
function siteAddress(written: string, pageUrl: string): string | undefined {
	if (written === '' || written.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(written)) return undefined;
	const { pathname, search, hash } = new URL(written, `http://site.invalid${pageUrl}`);
	return pathname + search + hash;
}

function placeFrom(address: string, root: string, { places }: DiskPlaces): string | undefined {
	const [path = '', rest = ''] = address.split(/(?=[?#])(.*)/s);
	const place = places.get(path);
	return place === undefined ? undefined : root + place + rest;
}

function leadOnline(link: PageElement, address: string, site: URL): void {
	const menu = ancestor(link, ['nav', 'header', 'footer']);
	if (menu) {
		const item = ancestor(link, ['li']);
		remove(item && ancestor(item, [menu.tagName]) ? item : link);
		return;
	}
	link.attrs = link.attrs
		.filter(({ name }) => name !== 'download')
		.map((attribute) => (attribute.name === 'href' ? { name: 'href', value: new URL(address, site).href } : attribute));
	link.attrs.push({ name: 'data-online', value: '' });
}

/** The places of all addresses come before the script that needs them; both wait until the page has been read. */
function addScripts(head: PageElement, root: string, { watchScripts }: DiskPlaces): void {
	const first = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${watchScripts}</script><style>[data-online]::after{content:" (online)"}</style>`;
	const last = `<script defer src="${root}browser/pages.js"></script><script defer src="${root}browser/site.js"></script>`;
	const nodes = (html: string) => parseFragment(html).childNodes;
	const own = [...nodes(first), ...head.childNodes, ...nodes(last)];
	for (const node of own) node.parentNode = head;
	head.childNodes = own;
}

function ancestor({ parentNode }: PageElement, names: readonly string[]): PageElement | undefined {
	if (!parentNode || !('tagName' in parentNode)) return undefined;
	return names.includes(parentNode.tagName) ? parentNode : ancestor(parentNode, names);
}

function remove(element: PageElement): void {
	const parent = element.parentNode;
	if (parent) parent.childNodes = parent.childNodes.filter((node) => node !== element);
}

function setText(element: PageElement, value: string): void {
	element.childNodes = value === '' ? [] : [{ nodeName: '#text', value, parentNode: element }];
}
