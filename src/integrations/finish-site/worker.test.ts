import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { farewellWorker } from './farewell.ts';
import { wireSize, writeWorker } from './worker.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'worker-test-'));
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true });
});

async function write(path: string, text: string): Promise<string> {
	await mkdir(dirname(join(folder, path)), { recursive: true });
	await writeFile(join(folder, path), text);
	return join(folder, path);
}

/** Builds a worker that hands its list to `list`, and gives that list and the worker’s text. */
async function build(...paths: string[]) {
	const source = await write('worker.ts', 'import { show } from "./list.ts"; show(self.__WB_MANIFEST);');
	await write('list.ts', 'export const show = (entries: unknown) => list(entries);');
	for (const path of paths) await write(`dist/${path}`, path);
	const report = await writeWorker(source, join(folder, 'dist'));
	const worker = await readFile(join(folder, 'dist/service-worker.js'), 'utf8');
	const list = vi.fn();
	new Function('self', 'list', worker.replaceAll('self.__WB_MANIFEST', 'undefined'))({}, list);
	const entries = (list.mock.lastCall?.[0] ?? []) as { url: string; revision: string; bytes: number; shell?: true }[];
	return { report, worker, entries: entries.toSorted((a, b) => (a.url < b.url ? -1 : 1)) };
}

test('lists what works offline in one classic script, and leaves out packs and what only servers read', async () => {
	const { report, worker, entries } = await build(
		'index.html',
		'learn/index.html',
		'_astro/x.abc.js',
		'packs/index.json',
		'packs/ks3/a.zip',
		'sitemap-0.xml',
		'social-card.png',
		'404.html',
		'_headers',
	);
	expect(entries.map(({ url }) => url)).toEqual(['/', '/_astro/x.abc.js', '/learn/']);
	expect(report.files).toBe(3);
	expect(worker).not.toMatch(/\bimport\b|\bexport\b/);
});

test('marks the first page, help, the page for no network and the dull one as the shell', async () => {
	const { entries } = await build(
		'index.html',
		'help/kept/index.html',
		'offline/index.html',
		'n/index.html',
		'about/index.html',
	);
	const shell = entries.filter((entry) => entry.shell).map(({ url }) => url);
	expect(shell).toEqual(['/', '/help/kept/', '/n/', '/offline/']);
});

test('tells each file by what is in it', async () => {
	const { entries } = await build('about/index.html');
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.from('about/index.html')));
	expect(entries).toEqual([
		{ url: '/about/', revision: Buffer.from(digest).toString('hex').slice(0, 32), bytes: 'about/index.html'.length },
	]);
});

test('ships the worker that removes itself when offline use is switched off', async () => {
	vi.stubEnv('WHOS_THERE_OFFLINE', 'off');
	await mkdir(join(folder, 'dist'));
	expect(await writeWorker('never read', join(folder, 'dist'))).toEqual({ files: 0, wireBytes: 0 });
	expect(await readFile(join(folder, 'dist/service-worker.js'), 'utf8')).toBe(farewellWorker);
});

test('counts text as it travels and pictures as they are', () => {
	const bytes = new TextEncoder().encode('help '.repeat(1000));
	expect(wireSize('index.html', bytes)).toBeLessThan(100);
	expect(wireSize('font.woff2', bytes)).toBe(5000);
});
