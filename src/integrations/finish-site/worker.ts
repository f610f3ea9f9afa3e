/** The service worker: bundled into one classic script, with the list of everything that must work without a network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'rolldown';
import type { ManifestEntry } from 'workbox-build';
import { injectManifest } from 'workbox-build';
import { farewellWorker } from './farewell.ts';
import { filesNeeded } from './shell-files.ts';

/** The most that everything needed offline, packs apart, may weigh on the wire. */
export const maxOfflineBytes = 6_000_000;

export interface WorkerReport {
	files: number;
	/** What a device fetches to have the whole site offline, compressed as servers send it. */
	wireBytes: number;
}

/**
 * Packs are kept on request, hosts answer for `404.html` at addresses of their own, and robots, other sites, servers and
 * the worker itself read the rest.
 */
const notKept = [
	'packs/**',
	'officers/kits/**',
	'404.html',
	'social-card.png',
	'sitemap*.xml',
	'robots.txt',
	'_headers',
	'_redirects',
	'service-worker.js',
];

/** Kept before anything else: the first page, help, the page for no network and the dull one behind the exit. */
const isShellPage = (path: string) => /^(?:(?:help\/.*|offline\/|n\/)?index\.html)$/.test(path);

/**
 * Bundles `source` and writes `dist/service-worker.js`. With `WHOS_THERE_OFFLINE=off` in the environment it writes one
 * that removes itself and all it kept.
 */
export async function writeWorker(source: string, dist: string): Promise<WorkerReport> {
	if (process.env.WHOS_THERE_OFFLINE === 'off') {
		await writeFile(join(dist, 'service-worker.js'), farewellWorker);
		return { files: 0, wireBytes: 0 };
	}
	const folder = await mkdtemp(join(tmpdir(), 'service-worker-'));
	try {
		const bundled = join(folder, 'service-worker.js');
		await writeFile(bundled, await bundleWorker(source));
		return await measure(dist, await inject(bundled, dist));
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function bundleWorker(source: string): Promise<string> {
	const { output } = await build({
		input: source,
		platform: 'browser',
		write: false,
		output: { format: 'iife', minify: true, codeSplitting: false },
	});
	return output[0].code;
}

async function inject(swSrc: string, dist: string): Promise<string[]> {
	let kept: string[] = [];
	const { warnings } = await injectManifest({
		swSrc,
		swDest: join(dist, 'service-worker.js'),
		globDirectory: dist,
		globPatterns: ['**/*'],
		globIgnores: notKept,
		maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
		manifestTransforms: [
			(manifest) => {
				kept = manifest.map(({ url }) => url);
				return { manifest: listFiles(kept, dist) };
			},
		],
	});
	if (warnings.length > 0) throw new Error(warnings.join('\n'));
	return kept;
}

/** What the worker is told of each file: the `SiteFile` of `src/offline/scope.ts`. */
function listFiles(paths: readonly string[], dist: string): (ManifestEntry & { size: number })[] {
	const read = (path: string) => readFileSync(join(dist, path));
	const readText = (path: string) => (text.test(path) ? read(path).toString('utf8') : undefined);
	const shell = new Set(filesNeeded(paths, paths.filter(isShellPage), readText));
	return paths.map((path) => {
		const bytes = read(path);
		return {
			url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
			revision: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
			bytes: bytes.length,
			// Workbox asks for the size under its own name and leaves it out of the list.
			size: bytes.length,
			...(shell.has(path) && { shell: true }),
		};
	});
}

async function measure(dist: string, paths: readonly string[]): Promise<WorkerReport> {
	const sizes = await Promise.all(paths.map(async (path) => wireSize(path, await readFile(join(dist, path)))));
	return { files: paths.length, wireBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const text = /\.(?:html|css|m?js|json|svg|xml|txt|webmanifest)$/;

/** The size of a file on the wire: text compressed with Brotli at the level servers use on the fly, the rest as it is. */
export function wireSize(path: string, bytes: Uint8Array): number {
	if (!text.test(path)) return bytes.length;
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
