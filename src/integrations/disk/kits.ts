/** Talk kits, made whole once the site is: slides, activities, help and search that open from a stick. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from '../finish-site/page.ts';
import { attributeOf, readPage } from '../finish-site/page.ts';
import { type BuiltSite, diskFolder } from './disk-folder.ts';
import { zipFolder } from './disk-zip.ts';

const folder = 'officers/kits';

/** The pages for officers, help, and the page that search offers staff first; what a talk shows is added. */
const shared =
	/^\/(?:officers\/(?:(?:before|during|after|questions)\/)?|help\/.*|parents\/|teach\/guidance\/if-a-pupil-tells-you\/)$/;

/** Addresses that lead back to the page that is opened first. */
const entrances = ['/', '/officers/talks/'];

/** What downloads weigh, in bytes by address. */
export type SizeReport = ReadonlyMap<string, number>;

/**
 * Adds to every kit in `dist/officers/kits` what opens in a browser, and sums of it all.
 *
 * @throws if a page of a kit loads something that the site does not have.
 */
export async function completeKits(built: BuiltSite): Promise<SizeReport> {
	const names = readdirSync(join(built.dist, folder)).filter((name) => name.endsWith('.zip'));
	const made = await Promise.all(names.map((name) => completeKit(name.slice(0, -'.zip'.length), built)));
	return new Map(made);
}

async function completeKit(talk: string, built: BuiltSite): Promise<[address: string, bytes: number]> {
	const path = join(built.dist, folder, `${talk}.zip`);
	const wanted = pagesOf(talk, built.pages);
	const own = { ...built, pages: built.pages.map((page) => (page.url === '/search/' ? forOfficers(page) : page)) };
	const bytes = withFolder(unzipSync(readFileSync(path)), await diskFolder(own, (url) => wanted.has(url), entrances));
	writeFileSync(path, bytes);
	return [`/${folder}/${talk}.zip`, bytes.length];
}

/** The search page as officers need it: it looks through all that they may find from the start. */
function forOfficers(page: Page): Page {
	const box = page.elements.find((element) => attributeOf(element, 'data-search-page') !== undefined);
	const place = box?.sourceCodeLocation?.attrs?.['data-search-scope'];
	const { officer } = JSON.parse((box && attributeOf(box, 'data-search-scopes')) ?? '{}') as Record<string, unknown>;
	if (!place || !officer) throw new Error(`${page.url} no longer says what officers may find`);
	const scope = `data-search-scope='${JSON.stringify(officer)}'`;
	return readPage(page.file, page.html.slice(0, place.startOffset) + scope + page.html.slice(place.endOffset));
}

/** The slides of a talk, the activities they name, and what every kit has. */
function pagesOf(talk: string, pages: readonly Page[]): Set<string> {
	const slides = `/officers/${talk}/present/`;
	const deck = pages.find(({ url }) => url === slides);
	if (!deck) throw new Error(`The kit ${talk} has no slides at ${slides}`);
	const links = deck.elements.flatMap((element) => attributeOf(element, 'href')?.replace(/[?#].*$/, '') ?? []);
	const activities = links.filter((href) => href.startsWith('/play/'));
	return new Set([slides, ...activities, ...pages.map(({ url }) => url).filter((url) => shared.test(url))]);
}

/**
 * A kit as zip, with these files added in its one folder.
 *
 * @param entries of the zip as it was: everything below one folder.
 */
export function withFolder(
	entries: Readonly<Record<string, Uint8Array>>,
	files: ReadonlyMap<string, string | Uint8Array>,
): Uint8Array {
	const [top = ''] = Object.keys(entries)[0]?.split('/') ?? [];
	const papers = Object.entries(entries).map(([name, bytes]) => [name.slice(top.length + 1), bytes] as const);
	return zipFolder(top, [...papers, ...files]);
}
