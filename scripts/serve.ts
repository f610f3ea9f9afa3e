/** Serves the built site as a real host would: its own headers, its own 404 page, words compressed. `npm run preview`. */
import { accessSync, existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import type { HeaderRule } from '#integrations/finish-site/headers';
import { headersFor, parseHeaders, usualCaching } from '#integrations/finish-site/headers';
import { mediaTypeOf } from '#integrations/finish-site/media-types';
import { compress } from './compress.ts';

/**
 * The built site that is served and tested: the folder that `WHOS_THERE_TEST_SITE` names, so that several builds can be
 * tested at once, and otherwise `dist` of this project.
 */
export const builtSite = resolve(
	process.env.WHOS_THERE_TEST_SITE ?? fileURLToPath(new URL('../dist/', import.meta.url)),
);

export interface RunningServer {
	/** For example `http://localhost:4321`, without a slash at the end. */
	url: string;
	/** Stops at once; open connections are cut. */
	close(): Promise<void>;
}

/**
 * Starts a server for a built site.
 *
 * @param port 0 takes any free one.
 * @param folder the built site; `builtSite` when left out. It may be built again while the server runs: until
 *   that is done, requests are asked to come back.
 */
export async function startServer({
	port,
	folder = builtSite,
	host = '127.0.0.1',
}: {
	port: number;
	folder?: string;
	host?: string;
}): Promise<RunningServer> {
	const server = createServer(handlerFor(folder));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function handlerFor(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
	accessSync(join(folder, '_headers'));
	const serveFile = sirv(folder, {
		etag: true,
		// Looks at the disk each time; otherwise it would go by the list of files at the start.
		dev: true,
		setHeaders: (response, path) => setHeaders(response, readRules(folder), path),
		onNoMatch: (_request, response) => sendNotFound(response, folder),
	});
	return (request, response) => {
		// A file may go after it was found and before it is read.
		response.on('pipe', (file) => file.on('error', () => response.destroy()));
		try {
			answer(request, response);
		} catch {
			sendNotReady(response);
		}
	};

	function answer(request: IncomingMessage, response: ServerResponse): void {
		compress(request, response);
		const url = URL.parse(request.url ?? '/', 'http://localhost');
		if (!url || url.pathname.endsWith('/') || !existsSync(join(folder, url.pathname, 'index.html'))) {
			serveFile(request, response);
		} else response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
	}
}

/** Read for each request, since a new build may allow other scripts. */
function readRules(folder: string): HeaderRule[] {
	return parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
}

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
	// An address with a slash at its end is a page, which the file server knows by itself.
	const type = extname(path) && mediaTypeOf(path);
	const headers = { 'Cache-Control': usualCaching, ...(type && { 'Content-Type': type }), ...headersFor(rules, path) };
	response.setHeaders(new Map(Object.entries(headers)));
}

function sendNotFound(response: ServerResponse, folder: string): void {
	const page = readFileSync(join(folder, '404.html'));
	setHeaders(response, readRules(folder), '/404.html');
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

function sendNotReady(response: ServerResponse): void {
	if (response.headersSent) return void response.destroy();
	response.writeHead(503, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', 'Retry-After': '5' });
	response.end('The site is being built. Try again in a moment.');
}

async function serve(): Promise<void> {
	const { values } = parseArgs({ options: { port: { type: 'string' } } });
	const port = Number(values.port ?? process.env.PORT ?? 4321);
	try {
		const { url } = await startServer({ port, ...(process.env.HOST && { host: process.env.HOST }) });
		console.log(`Who's There? is at ${url}/ (stop with Ctrl+C)`);
	} catch (error) {
		console.error(reasonFor(error as NodeJS.ErrnoException, port));
		process.exitCode = 1;
	}
}

function reasonFor({ code, message }: NodeJS.ErrnoException, port: number): string {
	if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another: npm run preview -- --port 4323`;
	if (code === 'ENOENT') return `There is no built site in ${builtSite}. Run \`npm run build\` first.`;
	return message;
}

if (import.meta.main) await serve();
