import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles, readPages } from './site-pages.ts';

const names = [
	'learn/index.html',
	'index.html',
	'packs/ks3/one/web/index.html',
	'officers/kits/talk/START-HERE.html',
	'officers/index.html',
	'_astro/page.css',
	'404.html',
];

let dist = '';
beforeEach(async () => {
	dist = await mkdtemp(join(tmpdir(), 'pages-'));
	for (const name of names) {
		await mkdir(dirname(join(dist, name)), { recursive: true });
		await writeFile(join(dist, name), `<h1>${name}</h1>`);
	}
	await mkdir(join(dist, 'empty'));
});
afterEach(() => rmSync(dist, { recursive: true }));

it('lists every file and no folder, sorted, from the folder of the site', async () => {
	expect(await listFiles(dist)).toEqual([...names].sort());
	expect(await listFiles(`${dist}/`)).toEqual([...names].sort());
});

it('reads the pages of the site, and none that lies in a download', async () => {
	const pages = await readPages(dist, await listFiles(dist));
	expect(pages.map(({ url, html }) => [url, html])).toEqual([
		['/404.html', '<h1>404.html</h1>'],
		['/', '<h1>index.html</h1>'],
		['/learn/', '<h1>learn/index.html</h1>'],
		['/officers/', '<h1>officers/index.html</h1>'],
	]);
});
