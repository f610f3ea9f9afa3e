/** The search index: every page with a `data-pagefind-body`, and one record for each teacher pack and each worksheet. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CustomRecord, IndexFile } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { SearchContent } from '#lesson/schema/search';
import type { Page } from './page.ts';
import { attributeOf, textOf } from './page.ts';
import { factsOf, isFound, writeSearchWords } from './search-words.ts';

/** What `dist/packs/index.json` says about one pack. */
export interface PackEntry {
	/** The lesson's id, for example `ks3/whos-really-there`. */
	id: string;
	files: { path: string; label: string; mediaType: string; bytes: number; sha256: string }[];
}

export interface SearchReport {
	pages: number;
	/** Packs and worksheets. */
	records: number;
	bytes: number;
}

/** What search is told besides the pages. */
export interface SearchSources {
	packs: readonly PackEntry[];
	content: SearchContent | undefined;
	bands: readonly { id: string; name: string }[];
}

/** Builds the index from the HTML in `dist` and writes to `dist/pagefind` and `dist/search` what the site loads. */
export async function writeSearch(
	dist: string,
	pages: readonly Page[],
	{ packs, content, bands }: SearchSources,
): Promise<SearchReport> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	try {
		required(await index.addDirectory({ path: dist }));
		const records = packs.flatMap((pack) => packRecords(pack, pages));
		for (const record of records) required(await index.addCustomRecord(record));
		const files = loadedFiles(required(await index.getFiles()).files);
		await writeFiles(join(dist, 'pagefind'), files);
		const mixes = records.map(({ filters = {} }) => filters);
		const ownBytes = await writeSearchWords(dist, pages, { content, bands, mixes });
		const bytes = files.reduce((sum, { content }) => sum + content.length, ownBytes);
		return { pages: pages.filter(isFound).length, records: records.length, bytes };
	} finally {
		await close();
	}
}

function required<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join(' ')}`);
	return response;
}

/**
 * What search knows about a pack, found by staff only: the lesson's title with the names of the files, and each
 * worksheet by itself.
 *
 * @param pages must hold the pack's page, under `/teach/` or at its own id, which lends its title, language and facts.
 */
export function packRecords({ id, files }: PackEntry, pages: readonly Page[]): CustomRecord[] {
	const page = pages.find(({ url }) => url === `/teach/${id}/` || url === `/${id}/`);
	const heading = page?.elements.find(({ tagName }) => tagName === 'h1');
	if (!page || !heading) throw new Error(`The pack "${id}" has no page /teach/${id}/ or /${id}/ with a heading.`);
	const title = textOf(heading).replace(/\s+/g, ' ').trim();
	const root = page.elements.find(({ tagName }) => tagName === 'html');
	const { audience = ['teacher'], band = [id.split('/')[0] ?? id], minutes } = factsOf(page);
	const record = (url: string, type: string, name: string, content: string): CustomRecord => ({
		url,
		content,
		// Pagefind lowers the language of pages but not of records, and each spelling would get an index of its own.
		language: ((root && attributeOf(root, 'lang')) ?? 'en').toLowerCase(),
		meta: { title: name },
		filters: { audience, type: [type], band, ...(minutes && { minutes }) },
	});
	const packType = audience.includes('officer') ? 'Talk kit' : 'Teacher pack';
	const labels = files.map(({ label }) => label).join(', ');
	// One record a worksheet: its other formats and looks stand beside it.
	const worksheets = files.filter(
		({ path, label }) => /^Worksheet\b/.test(label) && /(?<!-large-print|-clear)\.docx$/.test(path),
	);
	return [
		record(`/packs/${id}.zip`, packType, title, `${title} Files: ${labels}.`),
		...worksheets.map(({ path, label }) => record(path, 'Worksheet', label, `${label}. From the lesson: ${title}`)),
	];
}

/**
 * The part of Pagefind's output that our own search asks for: no ready-made interface, no highlighter, and the
 * language programs of the languages we have.
 */
export function loadedFiles(files: readonly IndexFile[]): IndexFile[] {
	const entry = files.find(({ path }) => path.endsWith('pagefind-entry.json'));
	const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
		languages: Record<string, { wasm: string | null }>;
	};
	const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
	const wanted = ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', ...programs];
	return files.filter(({ path }) => wanted.includes(path) || /\.pf_\w+$/.test(path));
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	for (const { path, content } of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
}
