/** The service worker: bundled into one classic script, with the list of everything that must work without a network. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'rolldown';
import type { ManifestEntry } from 'workbox-build';
import { injectManifest } from 'workbox-build';

export interface WorkerReport {
	files: number;
	/** What a first visit fetches for offline use, compressed as servers send it. */
	wireBytes: number;
}

/** Packs are kept on request, and robots, servers and the worker itself read the rest. */
const notKept = ['packs/**', 'sitemap*.xml', 'robots.txt', '_headers', '_redirects', 'service-worker.js'];

/** Bundles `source` and writes `dist/service-worker.js`. */
export async function writeWorker(source: string, dist: string): Promise<WorkerReport> {
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
		transform: { define: { 'process.env.NODE_ENV': '"production"' } },
		output: { format: 'iife', minify: true, codeSplitting: false },
	});
	return output[0].code;
}

async function inject(swSrc: string, dist: string): Promise<ManifestEntry[]> {
	let kept: ManifestEntry[] = [];
	const { warnings } = await injectManifest({
		swSrc,
		swDest: join(dist, 'service-worker.js'),
		globDirectory: dist,
		globPatterns: ['**/*'],
		globIgnores: notKept,
		dontCacheBustURLsMatching: /^_astro\//,
		maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
		manifestTransforms: [
			(manifest) => {
				kept = manifest;
				return { manifest };
			},
		],
	});
	if (warnings.length > 0) throw new Error(warnings.join('\n'));
	return kept;
}

async function measure(dist: string, entries: readonly ManifestEntry[]): Promise<WorkerReport> {
	const sizes = await Promise.all(entries.map(async ({ url }) => wireSize(url, await readFile(join(dist, url)))));
	return { files: entries.length, wireBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const text = /\.(?:html|css|m?js|json|svg|xml|txt|webmanifest)$/;

/** The size of a file on the wire: text compressed with Brotli at the level servers use on the fly, the rest as it is. */
export function wireSize(path: string, bytes: Uint8Array): number {
	if (!text.test(path)) return bytes.length;
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
