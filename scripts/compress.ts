/** Sends words compressed, as every real host does; otherwise a page would weigh here three times what it weighs there. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { isText } from '#integrations/finish-site/media-types';

const encoders: Record<string, () => Transform> = {
	// The quality hosts choose for what they compress as they send it.
	br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
	gzip: () => createGzip(),
};

/**
 * Makes a response compress what is written to it from here on, when the browser takes brotli or gzip and it is a whole
 * file of text. Call it before anything is written.
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
	const encoding = Object.keys(encoders).find((name) => accepts(request, name));
	const encoder = encoding && encoders[encoding];
	if (!encoder || request.method === 'HEAD') return;
	const writeHead = response.writeHead.bind(response) as (status: number, headers: object) => ServerResponse;
	response.writeHead = ((status: number, headers: Record<string, unknown> = {}) => {
		const { 'Content-Length': length, ...others } = headers;
		const [type = ''] = String(headers['Content-Type'] ?? response.getHeader('Content-Type')).split(';');
		if (status === 206 || status === 304 || !isText(type)) return writeHead(status, headers);
		if (length !== undefined) response.removeHeader('Content-Length');
		writeHead(status, { ...others, 'Content-Encoding': encoding, Vary: 'Accept-Encoding' });
		writeThrough(response, encoder());
		return response;
	}) as typeof response.writeHead;
}

function accepts(request: IncomingMessage, encoding: string): boolean {
	const offers = String(request.headers['accept-encoding'] ?? '').split(',');
	return offers.some((offer) => offer.trim() === encoding);
}

/** Leads what is written to a response through a stream first. */
function writeThrough(response: ServerResponse, stream: Transform): void {
	const write = response.write.bind(response) as (chunk: Buffer) => boolean;
	const end = response.end.bind(response) as () => ServerResponse;
	stream.on('data', (chunk: Buffer) => write(chunk));
	stream.on('end', () => end());
	stream.on('drain', () => response.emit('drain'));
	response.on('close', () => stream.destroy());
	response.write = ((chunk: Buffer) => stream.write(chunk)) as typeof response.write;
	response.end = ((chunk?: Buffer) => {
		stream.end(chunk);
		return response;
	}) as typeof response.end;
}
