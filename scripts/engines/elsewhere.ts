/** Every site but ours, as one proxy: it answers each with the same page, writes down who was asked, and reaches nobody. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Elsewhere {
	/** Where the proxy listens on this machine. */
	port: number;
	/** Addresses that were asked for since this was called last, in order, with the referrer where one was told. */
	takeAsked(): string[];
	close(): void;
}

/** The title of every page elsewhere. */
export const elsewhereTitle = 'Elsewhere';

/** Starts the proxy. Needs `openssl`, for a certificate that lives as long as this run. */
export async function startElsewhere(): Promise<Elsewhere> {
	const asked: string[] = [];
	const site = createSecureServer(makeCertificate(), (request, response) => {
		const { host, referer } = request.headers;
		if (request.url !== '/favicon.ico') asked.push(`https://${host}${request.url}${referer ? ` from ${referer}` : ''}`);
		response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>${elsewhereTitle}</title>`);
	});
	const sitePort = await listen(site);
	const proxy = createServer((request, response) => {
		asked.push(String(request.url));
		response.writeHead(502).end();
	});
	proxy.on('connect', (_request, socket) => {
		const tunnel = connect(sitePort, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
		// Either end may go first.
		for (const end of [socket, tunnel]) end.on('error', () => undefined);
		tunnel.pipe(socket).pipe(tunnel);
	});
	return {
		port: await listen(proxy),
		takeAsked: () => asked.splice(0),
		close() {
			for (const server of [site, proxy]) {
				server.close();
				server.closeAllConnections();
			}
		},
	};
}

async function listen(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

function makeCertificate(): { key: Buffer; cert: Buffer } {
	const folder = mkdtempSync(join(tmpdir(), 'whos-there-certificate-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	try {
		const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=elsewhere'];
		const { status, stderr } = spawnSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert]);
		if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
		return { key: readFileSync(key), cert: readFileSync(cert) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
