/** Serves the built site as a real host would: its own headers, its own 404 page. `npm run preview`. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import type { HeaderRule } from '#integrations/finish-site/headers';
import { headersFor, parseHeaders } from '#integrations/finish-site/headers';

export interface RunningServer {
	/** For example `http://localhost:4321`, without a slash at the end. */
	url: string;
	/** Stops at once; open connections are cut. */
	close(): Promise<void>;
}

/** Media types the file server does not know by itself. */
const mediaTypes: Record<string, string> = {
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/**
 * Starts a server for a built site.
 *
 * @param port 0 takes any free one.
 * @param folder the built site; `dist` of this project when left out.
 */
export async function startServer({
	port,
	folder = fileURLToPath(new URL('../dist/', import.meta.url)),
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
	const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
	const serveFile = sirv(folder, {
		etag: true,
		setHeaders: (response, path) => setHeaders(response, rules, path),
		onNoMatch: (_request, response) => sendNotFound(response, folder, rules),
	});
	return (request, response) => {
		const url = URL.parse(request.url ?? '/', 'http://localhost');
		if (!url || url.pathname.endsWith('/') || !existsSync(join(folder, url.pathname, 'index.html'))) {
			return serveFile(request, response);
		}
		response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
	};
}

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
	const type =
		mediaTypes[extname(path)] ?? (/\.pf_\w+$|\.pagefind$/.test(path) ? 'application/octet-stream' : undefined);
	const headers = { 'Cache-Control': 'no-cache', ...(type && { 'Content-Type': type }), ...headersFor(rules, path) };
	response.setHeaders(new Map(Object.entries(headers)));
}

function sendNotFound(response: ServerResponse, folder: string, rules: readonly HeaderRule[]): void {
	setHeaders(response, rules, '/404.html');
	response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
	response.end(readFileSync(join(folder, '404.html')));
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
	if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another: PORT=4322 npm run preview`;
	if (code === 'ENOENT') return 'There is no built site in dist/. Run `npm run build` first.';
	return message;
}

if (import.meta.main) await serve();
