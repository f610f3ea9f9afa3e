/**
 * What happens to the built site before it may be served, in this order: links are followed while the HTML is as built,
 * search is written, talk kits get the pages they hold, the policy goes into every page, and the worker lists the finished
 * files. Facts past their day are named.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Checked } from '#lesson/check/check';
import { stickAddress } from '#site/stick-address';
import { today } from '#site/today';
import { checkContent } from '../check-content.ts';
import type { BuiltSite } from '../disk/disk-folder.ts';
import { fillSizes } from '../disk/fill-sizes.ts';
import { completeKits } from '../disk/kits.ts';
import { maxStickBytes, writeStick } from '../disk/stick.ts';
import { warnOfFacts } from './facts.ts';
import { farewellWorker } from './farewell.ts';
import { formatHeaders, siteHeaders } from './headers.ts';
import { hostingFiles, hostingFolder } from './hosting.ts';
import { checkLinks, formatDeadLinks } from './links.ts';
import type { Page } from './page.ts';
import { buildPolicy, findInlineHandlers, hashInlineScripts, insertPolicy } from './policy.ts';
import type { PackEntry } from './search.ts';
import { writeSearch } from './search.ts';
import { listFiles, readPages } from './site-pages.ts';
import { maxOfflineBytes, writeWorker } from './worker.ts';

/** Checks and completes `dist` after a build: links, search, content security policy, service worker. */
export function finishSite(): AstroIntegration {
	let root = '';
	let site: string | undefined;
	return {
		name: 'finish-site',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				site = config.site;
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use('/service-worker.js', (_request, response) => {
					response.setHeader('Content-Type', 'text/javascript');
					response.end(farewellWorker);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const files = await listFiles(dist);
				const pages = await readPages(dist, files);
				followLinks(pages, [...files, stickAddress.slice(1)], site, logger);
				const content = checkContent(root);
				const { lists, bands } = content.entries;
				const search = { content: lists.search?.data, bands };
				await indexSite(dist, pages, search, logger);
				const built = { dist, root, site: new URL(site ?? 'http://site.invalid'), pages, search };
				await applyPolicy(dist, await addFolders(built, content, logger), logger);
				await addWorker(join(root, 'src/offline/service-worker.ts'), dist, logger);
				for (const warning of warnOfFacts(root, today())) logger.warn(warning);
			},
		},
	};
}

function followLinks(
	pages: readonly Page[],
	files: readonly string[],
	site: string | undefined,
	logger: AstroIntegrationLogger,
) {
	const { links, dead } = checkLinks(pages, files, site);
	if (dead.length > 0) throw new UnfinishedSite(formatDeadLinks(dead), 'Correct the address where it is written.');
	logger.info(`links: ${links} on ${pages.length} pages, none dead`);
}

async function indexSite(
	dist: string,
	pages: readonly Page[],
	search: BuiltSite['search'],
	logger: AstroIntegrationLogger,
) {
	const { packs } = JSON.parse(await readFile(join(dist, 'packs/index.json'), 'utf8')) as { packs: PackEntry[] };
	const found = await writeSearch(dist, pages, { packs, ...search });
	logger.info(`search: ${found.pages} pages, ${found.records} packs and worksheets, ${kilobytes(found.bytes)}`);
}

/** Talk kits and the whole site, to be opened from disk. Gives the pages with what these weigh. */
async function addFolders(
	built: BuiltSite,
	{ entries, lessons, talks }: Checked,
	logger: AstroIntegrationLogger,
): Promise<Page[]> {
	const kits = await completeKits(built);
	const days = [...lessons.map(({ plan }) => plan.reviewed), ...talks.map(({ reviewed }) => reviewed)];
	const facts = { services: entries.services, edition: days.sort().at(-1) ?? '' };
	const stick = await writeStick({ ...built, pages: fillSizes(built.pages, kits) }, facts);
	logger.info(`kits: ${kits.size}, the heaviest ${kilobytes(Math.max(0, ...kits.values()))}`);
	logger.info(`stick: ${kilobytes(stick)} of ${kilobytes(maxStickBytes)}`);
	return fillSizes(built.pages, new Map([...kits, [stickAddress, stick]]));
}

async function applyPolicy(dist: string, pages: readonly Page[], logger: AstroIntegrationLogger) {
	const handlers = findInlineHandlers(pages);
	if (handlers.length > 0) {
		const hint = 'Add the listener in a script with addEventListener.';
		throw new UnfinishedSite(`Inline event handlers:\n\n  ${handlers.join('\n  ')}`, hint);
	}
	const hashes = hashInlineScripts(pages);
	const policy = buildPolicy(hashes);
	await Promise.all(pages.map((page) => writeFile(join(dist, page.file), insertPolicy(page, policy))));
	await writeHeaders(dist, policy);
	logger.info(`policy: ${hashes.length} inline scripts allowed, on ${pages.length} pages and in the headers`);
}

/** Hosts that read `_headers` want it inside the site. What other servers read is nobody else's business: it lies beside. */
async function writeHeaders(dist: string, policy: string) {
	const rules = siteHeaders(policy);
	await writeFile(join(dist, '_headers'), formatHeaders(rules));
	const folder = hostingFolder(dist);
	await mkdir(folder, { recursive: true });
	const files = Object.entries(hostingFiles(rules));
	await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
}

async function addWorker(source: string, dist: string, logger: AstroIntegrationLogger) {
	const { files, wireBytes } = await writeWorker(source, dist);
	const size = `${kilobytes(wireBytes)} of ${kilobytes(maxOfflineBytes)}`;
	if (wireBytes > maxOfflineBytes) {
		throw new UnfinishedSite(`What must work offline is too heavy: ${size}.`, 'Make pictures and fonts smaller.');
	}
	logger.info(`worker: ${files} files offline, ${size} on the wire`);
}

function kilobytes(bytes: number): string {
	return `${Math.round(bytes / 1000)} kB`;
}

/** Something in the built site that must be put right before it may be served. */
class UnfinishedSite extends Error {
	override readonly name = 'UnfinishedSite';
	override readonly stack = '';
	readonly hint: string;

	constructor(message: string, hint: string) {
		super(message);
		this.hint = hint;
	}
}
