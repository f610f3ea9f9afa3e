/** The search index: every page with a `data-pagefind-body`, and one record for each teacher pack. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CustomRecord, IndexFile } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { Page } from './page.ts';
import { attributeOf, textOf } from './page.ts';

/** What `dist/packs/index.json` says about one pack. */
export interface PackEntry {
	/** The lesson's id, for example `ks3/whos-really-there`. */
	id: string;
	files: { path: string; label: string; mediaType: string; bytes: number; sha256: string }[];
}

export interface SearchReport {
	pages: number;
	packs: number;
	bytes: number;
}

/** Builds the index from the HTML in `dist` and writes to `dist/pagefind` what the site loads. */
export async function writeSearch(
	dist: string,
	pages: readonly Page[],
	packs: readonly PackEntry[],
): Promise<SearchReport> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
	try {
		required(await index.addDirectory({ path: dist }));
		for (const pack of packs) required(await index.addCustomRecord(packRecord(pack, pages)));
		const files = loadedFiles(required(await index.getFiles()).files);
		await writeFiles(join(dist, 'pagefind'), files);
		const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
		return { pages: pages.filter(isIndexed).length, packs: packs.length, bytes };
	} finally {
		await close();
	}
}

function isIndexed({ elements }: Page): boolean {
	return elements.some((element) => attributeOf(element, 'data-pagefind-body') !== undefined);
}

function required<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join(' ')}`);
	return response;
}

/**
 * What search knows about a pack: the lesson's title and the names of the files, found by teachers only.
 *
 * @param pages must hold the pack's page under `/teach/`, which lends its title and language.
 */
export function packRecord({ id, files }: PackEntry, pages: readonly Page[]): CustomRecord {
	const page = pages.find(({ url }) => url === `/teach/${id}/`);
	const heading = page?.elements.find(({ tagName }) => tagName === 'h1');
	const root = page?.elements.find(({ tagName }) => tagName === 'html');
	if (!heading) throw new Error(`The pack "${id}" has no page /teach/${id}/ with a heading.`);
	const title = textOf(heading).replace(/\s+/g, ' ').trim();
	return {
		url: `/packs/${id}.zip`,
		content: `${title} Files: ${files.map(({ label }) => label).join(', ')}.`,
		// Pagefind lowers the language of pages but not of records, and each spelling would get an index of its own.
		language: ((root && attributeOf(root, 'lang')) ?? 'en').toLowerCase(),
		meta: { title },
		filters: { audience: ['teacher'], type: ['Teacher pack'], band: [id.split('/')[0] ?? id] },
	};
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
