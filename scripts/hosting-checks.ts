/** What every answer of a server must be, whichever server it is. Each check gives its faults, one line each. */
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { HeaderRule } from '#integrations/finish-site/headers';
import { headersFor, parseHeaders, usualCaching } from '#integrations/finish-site/headers';
import { isText, mediaTypeOf } from '#integrations/finish-site/media-types';

/** A built site as its files say it must be served. */
export interface ExpectedSite {
	dist: string;
	rules: HeaderRule[];
	/** Every file that is served, from the root of the site, for example `/help/index.html`. */
	files: string[];
}

/** Reads what must be served. */
export function readExpected(dist: string): ExpectedSite {
	const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const files = entries.map(({ parentPath, name }) =>
		join(parentPath, name)
			.slice(dist.replace(/[\\/]$/, '').length)
			.replaceAll('\\', '/'),
	);
	return {
		dist,
		rules: parseHeaders(readFileSync(join(dist, '_headers'), 'utf8')),
		files: files.filter((file) => file !== '/_headers').sort(),
	};
}

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** One request whose answer is taken as it comes: no redirect is followed, nothing is unpacked. */
export async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
	const response = await new Promise<IncomingMessage>((resolve, reject) => {
		request(url, { headers }, resolve).on('error', reject).end();
	});
	return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

/** Every file: found, itself, of its type, with its headers, and not sent twice to whoever has it. */
export async function checkFiles(url: string, site: ExpectedSite): Promise<string[]> {
	const faults: string[] = [];
	for (const file of site.files) {
		const path = file.replace(/\/index\.html$/, '/');
		const answer = await ask(url + encodeURI(path));
		const again = await ask(url + encodeURI(path), { 'if-none-match': String(answer.headers.etag) });
		faults.push(
			...statusFault(path, answer, 200),
			...(answer.body.equals(readFileSync(join(site.dist, file))) ? [] : [`${path}: not the file that was built`]),
			...headerFaults(path, answer, expectedHeaders(site, path, file)),
			...(again.status === 304 ? [] : [`${path}: sent again, with ${again.status}, to whoever has it`]),
		);
	}
	return faults;
}

/** Addresses without their slash lead to the page, and keep what follows the question mark. */
export async function checkSlashes(url: string, site: ExpectedSite): Promise<string[]> {
	const faults: string[] = [];
	for (const file of site.files.filter((one) => /.\/index\.html$/.test(one))) {
		const path = file.replace(/\/index\.html$/, '');
		const answer = await ask(`${url}${path}?x=1`);
		const { status, headers } = answer;
		const location = URL.parse(String(headers.location), url);
		if (![301, 308].includes(Number(status)) || `${location?.pathname}${location?.search}` !== `${path}/?x=1`)
			faults.push(`${path}: ${status} to ${headers.location}`);
		faults.push(...headerFaults(path, answer, headersFor(site.rules, '/')));
	}
	return faults;
}

/** What a site never has; the last two are there, but not to be read. */
const missing = [
	'/nowhere/',
	'/nowhere',
	'/_astro/nowhere.js',
	'/packs/nowhere.zip',
	'/help/nowhere.json',
	'/../etc/passwd',
	'/_astro/',
	'/_headers',
];

/** What is not there: 404, the page that says so, all headers, and kept no longer than a page. */
export async function checkMissing(url: string, site: ExpectedSite): Promise<string[]> {
	const page = readFileSync(join(site.dist, '404.html'));
	const answers = await Promise.all(missing.map(async (path) => ({ path, answer: await ask(url + path) })));
	return answers.flatMap(({ path, answer }) => [
		...statusFault(path, answer, 404),
		...(answer.body.equals(page) ? [] : [`${path}: does not show the page for what is not there`]),
		...headerFaults(path, answer, expectedHeaders(site, '/404.html', '/404.html')),
	]);
}

const unpack: Record<string, (bytes: Buffer) => Buffer> = {
	gzip: gunzipSync,
	br: brotliDecompressSync,
	zstd: zstdDecompressSync,
};

/** Words of some length are compressed for whoever takes it; what is compressed already is left alone. */
export async function checkCompression(url: string, site: ExpectedSite): Promise<string[]> {
	const faults: string[] = [];
	for (const file of site.files) {
		const plain = readFileSync(join(site.dist, file));
		const path = file.replace(/\/index\.html$/, '/');
		const { headers, body } = await ask(url + encodeURI(path), { 'accept-encoding': 'gzip' });
		const coding = headers['content-encoding'];
		const isPacked = coding !== undefined;
		if (plain.length > 2000 && isPacked !== isText(mediaTypeOf(file).split(';')[0] ?? ''))
			faults.push(`${path}: compressed as ${coding}`);
		if (coding && !unpack[coding]?.(body).equals(plain))
			faults.push(`${path}: not itself when unpacked from ${coding}`);
		if (coding && !/accept-encoding/i.test(String(headers.vary))) faults.push(`${path}: no Vary beside ${coding}`);
	}
	return faults;
}

function expectedHeaders({ rules }: ExpectedSite, path: string, file: string): Record<string, string> {
	return { 'Cache-Control': usualCaching, ...headersFor(rules, path), 'Content-Type': mediaTypeOf(file) };
}

function statusFault(path: string, { status }: Answer, wanted: number): string[] {
	return status === wanted ? [] : [`${path}: ${status} instead of ${wanted}`];
}

/** Headers that are missing, other than they must be, or should not be there at all. */
function headerFaults(path: string, { headers }: Answer, wanted: Record<string, string>): string[] {
	const wrong = Object.entries(wanted).flatMap(([name, value]) => {
		const given = headers[name.toLowerCase()];
		return given === value ? [] : [`${path}: ${name} is ${given}, not ${value}`];
	});
	const isNamed = /\d/.test(String(headers.server ?? ''));
	return [
		...wrong,
		...(headers['set-cookie'] ? [`${path}: sets a cookie`] : []),
		...(isNamed ? [`${path}: tells the version of its server`] : []),
	];
}
