/** Dead links: what a page points at and the site does not have. Found in the built HTML, where all routes exist. */
import { nearest } from '#lesson/nearest';
import type { Page, PageElement } from './page.ts';
import { attributeOf, urlOf } from './page.ts';
import type { Reference } from './references.ts';
import { referencesOf } from './references.ts';

export interface DeadLink {
	/** The address of the page it stands on. */
	page: string;
	/** As written. */
	href: string;
	/** What is wrong, for example “there is no page /learn/ks9/”. */
	problem: string;
	/** The existing path or anchor most like it. */
	nearest?: string | undefined;
}

/** What a link can lead to. */
interface Targets {
	origin: string;
	files: ReadonlySet<string>;
	/** The ids and named anchors of each page, by its address. */
	anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The links of all pages, and those that are dead, each once a page. */
export interface LinkReport {
	links: number;
	dead: DeadLink[];
}

/**
 * Follows every internal link, source and anchor, and refuses what comes from another site without being clicked.
 *
 * @param files every file of `dist`, with forward slashes.
 * @param site where the site will live; absolute links to it are internal.
 */
export function checkLinks(pages: readonly Page[], files: readonly string[], site = 'http://site.invalid'): LinkReport {
	const anchors = new Map(pages.map((page) => [page.url, anchorsOf(page)]));
	const targets = { origin: new URL(site).origin, files: new Set(files), anchors };
	const found = pages.map((page) => ({ page, references: distinct(page.elements.flatMap(referencesOf)) }));
	return {
		links: found.reduce((sum, { references }) => sum + references.length, 0),
		dead: found.flatMap(({ page, references }) => references.flatMap((one) => follow(one, page, targets) ?? [])),
	};
}

/** The dead links as a list to work through; one that many pages share is told once. */
export function formatDeadLinks(dead: readonly DeadLink[]): string {
	const groups = Map.groupBy(dead, lineOf);
	const parts = [...groups].map(([line, links]) => `  ${line}\n    on ${listPages(links.map(({ page }) => page))}`);
	return `${groups.size} dead ${groups.size === 1 ? 'link' : 'links'}:\n\n${parts.join('\n')}`;
}

function lineOf({ href, problem, nearest }: DeadLink): string {
	return `${href}: ${problem}.${nearest === undefined ? '' : ` Nearest: ${nearest}`}`;
}

function listPages(pages: readonly string[]): string {
	const named = pages.slice(0, 5).join(', ');
	return pages.length > 5 ? `${named} and ${pages.length - 5} more` : named;
}

function distinct(references: readonly Reference[]): Reference[] {
	return [...new Map(references.map((one) => [`${one.isLoaded} ${one.href}`, one])).values()];
}

function anchorsOf(page: Page): Set<string> {
	return new Set(page.elements.flatMap((element) => anchorOf(element) ?? []));
}

function anchorOf(element: PageElement): string | undefined {
	return attributeOf(element, 'id') ?? (element.tagName === 'a' ? attributeOf(element, 'name') : undefined);
}

function follow({ href, isLoaded }: Reference, page: Page, targets: Targets): DeadLink | undefined {
	const dead = (problem: string, near?: string) => ({ page: page.url, href, problem, nearest: near });
	const base = new URL(page.url, targets.origin);
	if (!URL.canParse(href, base)) return dead('this is no address');
	const url = new URL(href, base);
	if (url.protocol === 'javascript:') return dead('the content security policy stops such links');
	if (url.origin !== targets.origin) {
		return isLoaded && /^https?:$/.test(url.protocol) ? dead('pages load nothing from another site') : undefined;
	}
	return missing(url, targets, dead);
}

function missing(url: URL, { files, anchors }: Targets, dead: (problem: string, near?: string) => DeadLink) {
	const path = decode(url.pathname);
	const file = path.endsWith('/') ? `${path}index.html` : path;
	if (!files.has(file.slice(1))) return dead(`there is no ${noun(path)} ${path}`, nearestPath(path, files));
	const ids = anchors.get(urlOf(file.slice(1)));
	const id = decode(url.hash.slice(1));
	// `#top` and text fragments need no element: https://html.spec.whatwg.org/#scrolling-to-a-fragment
	if (ids === undefined || ids.has(id) || id === '' || id === 'top' || id.startsWith(':~:')) return undefined;
	const near = nearest(id, [...ids]);
	return dead(`${path} has no #${id}`, near && `#${near}`);
}

function noun(path: string): string {
	return /\.\w+$/.test(path) ? 'file' : 'page';
}

/** The same path with its slash at the end if that exists, otherwise the one that reads most like it. */
function nearestPath(path: string, files: ReadonlySet<string>): string | undefined {
	if (files.has(`${path.slice(1)}/index.html`)) return `${path}/`;
	return nearest(path, [...files].map(urlOf));
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// A stray `%` is taken as it stands, as browsers do.
		return text;
	}
}
