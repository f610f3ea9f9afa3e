/** How many bytes a reader may have to fetch, as `npm run check` holds the built site to it. Brotli, unless files are packed already. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { firstFiles, firstScripts } from './scripts/page-files.ts';
import { builtSite } from './scripts/serve.ts';

const dist = builtSite;
const inDist = (files: readonly string[]) => files.map((file) => join(dist, file));
const lessons = globSync('learn/*/*/index.html', { cwd: dist });

/** Every zip of a pattern, packed as it is. */
function zips(pattern: string, limit: string) {
	return globSync(pattern, { cwd: dist }).map((pack) => ({ name: pack, path: join(dist, pack), limit, brotli: false }));
}

export default [
	...lessons.flatMap((page) => [
		{
			name: `${page}: page, styles and scripts before any click`,
			path: inDist(firstFiles(dist, page)),
			limit: '32 kB',
		},
		{ name: `${page}: scripts before any click`, path: inDist(firstScripts(dist, page)), limit: '14 kB' },
	]),
	// The other cut of the font holds letters that no English word needs, and browsers leave it.
	{ name: 'fonts of a first view', path: join(dist, '_astro/*-latin-wght-*.woff2'), limit: '40 kB', brotli: false },
	...zips('{packs/*/**,officers/kits}/*.zip', '3 MB'),
	// Many hosts take no file larger than 25 MiB.
	...zips('packs/*.zip', '25 MB'),
];
