import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from './page.ts';
import { readPage } from './page.ts';

/** Every file of a built site, sorted, with forward slashes. */
export async function listFiles(dist: string): Promise<string[]> {
	const entries = await readdir(dist, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
	return paths.map((path) => path.slice(dist.length).replaceAll('\\', '/').replace(/^\//, '')).sort();
}

/** Its pages. Those inside downloads are not pages of the site. */
export async function readPages(dist: string, files: readonly string[]): Promise<Page[]> {
	const pages = files.filter((file) => file.endsWith('.html') && !/^(?:packs|officers\/kits)\//.test(file));
	return Promise.all(pages.map(async (file) => readPage(file, await readFile(join(dist, file), 'utf8'))));
}
