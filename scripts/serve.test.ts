import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from './serve.ts';
import { startServer } from './serve.ts';

let folder: string;
let server: RunningServer;

function build(headers = 'Referrer-Policy: no-referrer', files: string[] = []): void {
	mkdirSync(join(folder, 'learn'), { recursive: true });
	writeFileSync(join(folder, '_headers'), `/*\n  ${headers}\n\n/x.js\n  Cache-Control: max-age=60\n`);
	const usual = ['index.html', 'learn/index.html', '404.html', 'plan.docx', 'slides.pptx', 'en.pf_meta', 'x.js'];
	for (const path of [...usual, ...files]) writeFileSync(join(folder, path), `this is ${path}`);
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	build();
	server = await startServer({ port: 0, folder });
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

/** A request that nothing decompresses. */
async function raw(path: string, headers: Record<string, string>) {
	const response = await new Promise<IncomingMessage>((resolve) => {
		request(`${server.url}${path}`, { headers }, resolve).end();
	});
	return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });

test('serves pages with the headers of the site', async () => {
	const response = await get('/learn/');
	expect(await response.text()).toBe('this is learn/index.html');
	expect(response.headers.get('referrer-policy')).toBe('no-referrer');
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
	expect(response.headers.get('cache-control')).toBe('no-cache');
	expect((await get('/x.js')).headers.get('cache-control')).toBe('max-age=60');
});

test('leads an address without its slash to the page', async () => {
	const response = await get('/learn?x=1');
	expect([response.status, response.headers.get('location')]).toEqual([301, '/learn/?x=1']);
});

test('shows the page for pages that do not exist, with the headers and the status', async () => {
	const response = await get('/nowhere/');
	expect([response.status, await response.text()]).toEqual([404, 'this is 404.html']);
	expect(response.headers.get('referrer-policy')).toBe('no-referrer');
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
});

test.each([
	['/plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	['/slides.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
	['/en.pf_meta', 'application/octet-stream'],
])('gives %s its media type', async (path, type) => {
	expect((await get(path)).headers.get('content-type')).toBe(type);
});

test.each(['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/..%2fpackage.json', '//', '/%'])(
	'survives %s',
	async (path) => {
		expect([200, 404]).toContain((await get(path)).status);
		expect((await get('/')).status).toBe(200);
	},
);

test.each([
	['br, gzip', 'br', brotliDecompressSync],
	['gzip, deflate', 'gzip', gunzipSync],
])('sends words compressed to a browser that takes %s', async (offer, encoding, decompress) => {
	const page = await raw('/learn/', { 'accept-encoding': offer });
	expect(page.headers['content-encoding']).toBe(encoding);
	expect(page.headers.vary).toBe('Accept-Encoding');
	expect(page.headers['content-length']).toBeUndefined();
	expect(decompress(page.body).toString()).toBe('this is learn/index.html');
	const missing = await raw('/nowhere/', { 'accept-encoding': offer });
	expect([missing.status, decompress(missing.body).toString()]).toEqual([404, 'this is 404.html']);
});

test('sends as they are files that are compressed already, parts of files, and what nobody asked to compress', async () => {
	const plain = [
		await raw('/plan.docx', { 'accept-encoding': 'br' }),
		await raw('/x.js', { 'accept-encoding': 'br', range: 'bytes=0-3' }),
		await raw('/x.js', {}),
	];
	expect(plain.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, undefined, undefined]);
	expect(plain.map(({ body }) => body.toString())).toEqual(['this is plan.docx', 'this', 'this is x.js']);
});

test('does not start where nothing was built', async () => {
	await expect(startServer({ port: 0, folder: join(folder, 'nowhere') })).rejects.toThrow('ENOENT');
});

test('asks to come back while the site is taken away, and shows the new one with its own headers', async () => {
	rmSync(folder, { recursive: true });
	for (const path of ['/', '/learn/', '/learn', '/x.js', '/nowhere/']) expect((await get(path)).status).toBe(503);
	build('Referrer-Policy: same-origin', ['new.html']);
	const response = await get('/new.html');
	expect(await response.text()).toBe('this is new.html');
	expect(response.headers.get('referrer-policy')).toBe('same-origin');
});
