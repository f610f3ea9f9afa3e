import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wireSize, writeWorker } from './worker.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'worker-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<string> {
	await mkdir(dirname(join(folder, path)), { recursive: true });
	await writeFile(join(folder, path), text);
	return join(folder, path);
}

test('lists what works offline in one classic script, and leaves out packs and what only servers read', async () => {
	const source = await write(
		'worker.ts',
		'import { list } from "./list.ts"; if (process.env.NODE_ENV !== "production") throw 1; list(self.__WB_MANIFEST);',
	);
	await write('list.ts', 'export const list = (entries: unknown) => console.log(entries);');
	for (const path of [
		'index.html',
		'_astro/x.abc.js',
		'packs/index.json',
		'packs/ks3/a.zip',
		'sitemap-0.xml',
		'_headers',
	]) {
		await write(`dist/${path}`, path);
	}
	const { files } = await writeWorker(source, join(folder, 'dist'));
	const worker = await readFile(join(folder, 'dist/service-worker.js'), 'utf8');
	const urls = [...worker.matchAll(/"?url"?:"([^"]+)"/g)].map(([, url]) => url).sort();
	expect(urls).toEqual(['_astro/x.abc.js', 'index.html']);
	expect(files).toBe(2);
	expect(worker).not.toMatch(/\bimport\b|\bexport\b|NODE_ENV/);
});

test('counts text as it travels and pictures as they are', () => {
	const bytes = new TextEncoder().encode('help '.repeat(1000));
	expect(wireSize('index.html', bytes)).toBeLessThan(100);
	expect(wireSize('font.woff2', bytes)).toBe(5000);
});
