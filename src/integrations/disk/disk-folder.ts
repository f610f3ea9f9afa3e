/** A part of the built site as a folder that opens by double click: without a server, an installation or a network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allWorks, licencesOf } from '#site/classic/licences';
import { inlineScript } from '#site/inline-script';
import type { Page } from '../finish-site/page.ts';
import { attributeOf } from '../finish-site/page.ts';
import { referencesOf } from '../finish-site/references.ts';
import type { WordSources } from '../finish-site/search-words.ts';
import { type DiskPlaces, diskPage } from './disk-page.ts';
import { diskScript } from './disk-script.ts';
import { diskSearch } from './disk-search.ts';
import { diskSheet } from './disk-sheet.ts';

/** The finished site that folders are cut from. */
export interface BuiltSite {
	/** Where it lies. */
	dist: string;
	/** The project's folder. */
	root: string;
	/** Where it is on the internet. */
	site: URL;
	/** All its pages, as built. */
	pages: readonly Page[];
	search: Pick<WordSources, 'content' | 'bands'>;
}

/** What lies in the folder that everything else is put into; whoever opens the kit or the stick need not look there. */
export const inner = 'browser';

/** Where `/n/` is, and where people search: in every folder. */
const always = ['/n/', '/search/'];

/**
 * The files of a folder, all below `browser/`, by their place from the folder that is opened first.
 *
 * @param isWanted which pages, by address; the dull page and the search page always come along.
 * @param entrances addresses that stand for `START-HERE.html`, for example `/`.
 * @throws if a page loads something that cannot come along.
 */
export async function diskFolder(
	built: BuiltSite,
	isWanted: (url: string) => boolean,
	entrances: readonly string[],
): Promise<Map<string, string | Uint8Array>> {
	const pages = built.pages.filter(({ url }) => isWanted(url) || always.includes(url));
	const loaded = new Set(['/favicon.svg', ...pages.flatMap(loadedBy), ...picturesOf(built.dist)]);
	const data = dataOf(pages, built);
	const places = new Map([
		...pages.map(({ url, file }) => [url, `${inner}/${file}`] as const),
		...[...loaded].map((address) => [address, inner + address] as const),
		...Object.keys(data).map((address) => [address, `${inner}${address}.js`] as const),
		...entrances.map((address) => [address, 'START-HERE.html'] as const),
	]);
	const drawn = drawPages(pages, { places, site: built.site, watchScripts: watchScripts(built.root) });
	const files = new Map<string, string | Uint8Array>(drawn.html);
	for (const address of loaded) files.set(inner + address, readLoaded(address, built.dist));
	for (const [address, value] of Object.entries(data)) files.set(`${inner}${address}.js`, dataScript(address, value));
	files.set(`${inner}/pages.js`, placesScript(places, built.site));
	files.set(`${inner}/licences.txt`, licencesOf(allWorks, built.root));
	files.set(`${inner}/site.js`, await scriptOf(drawn.modules, built));
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function drawPages(pages: readonly Page[], given: DiskPlaces) {
	const html = new Map<string, string>();
	const modules = new Map<string, string | undefined>();
	for (const page of pages) {
		const file = `${inner}/${page.file}`;
		const drawn = diskPage(page, file, given);
		html.set(file, drawn.html);
		for (const [name, text] of drawn.modules) modules.set(name, text);
	}
	return { html, modules };
}

/** What a page loads besides scripts: style sheets and pictures. */
function loadedBy({ elements }: Page): string[] {
	return elements
		.filter(({ tagName }) => tagName !== 'script')
		.filter((element) => element.tagName !== 'link' || /stylesheet|icon/.test(attributeOf(element, 'rel') ?? ''))
		.flatMap(referencesOf)
		.filter(({ isLoaded, href }) => isLoaded && /^\/(?!\/)/.test(href))
		.map(({ href }) => href);
}

/** Activities name their pictures only when they are drawn. */
function picturesOf(dist: string): string[] {
	return readdirSync(join(dist, 'pictures'), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.\w+$/.test(name))
		.map((name) => `/pictures/${name.replaceAll('\\', '/')}`);
}

function readLoaded(address: string, dist: string): string | Uint8Array {
	return address.endsWith('.css') ? diskSheet(address, dist) : readFileSync(join(dist, address));
}

/** What scripts ask a server for, by address: the activities of these pages, and what search goes by. */
function dataOf(pages: readonly Page[], { dist, search }: BuiltSite): Record<string, unknown> {
	const onPages = pages.flatMap(({ elements }) => elements.flatMap((one) => attributeOf(one, 'data-activity') ?? []));
	const ofPages = pages.map(({ url }) => `${url.replace(/\/$/, '')}.json`);
	const asked = [...new Set([...onPages, ...ofPages])].filter((address) => existsSync(join(dist, address)));
	const activities = asked.map((address) => [address, JSON.parse(readFileSync(join(dist, address), 'utf8'))] as const);
	return { ...Object.fromEntries(activities), ...diskSearch(pages, search) };
}

function dataScript(address: string, value: unknown): string {
	return `globalThis.diskData?.(${JSON.stringify(address)},${JSON.stringify(value)})`;
}

function placesScript(places: ReadonlyMap<string, string>, { origin }: URL): string {
	return `globalThis.diskFolder=${JSON.stringify({ places: Object.fromEntries(places), online: origin })}`;
}

function watchScripts(root: string): string {
	return inlineScript(readFileSync(join(root, 'src/site/classic/watch-scripts.js'), 'utf8'));
}

const scripts = new Map<string, Promise<string>>();

/** Folders whose pages run the same modules share a script. */
function scriptOf(modules: ReadonlyMap<string, string | undefined>, { dist, root }: BuiltSite): Promise<string> {
	const sorted = new Map([...modules].sort(([a], [b]) => (a < b ? -1 : 1)));
	const key = JSON.stringify([dist, ...sorted]);
	const known = scripts.get(key) ?? diskScript(sorted, dist, root);
	scripts.set(key, known);
	return known;
}
