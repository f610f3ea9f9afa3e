/** Reads as much of a PDF as Chromium prints as tells whether its pages are of the right size and hold words. */
import { inflateSync } from 'node:zlib';

export interface PrintedPage {
	/** In millimetres, to the nearest one. */
	width: number;
	height: number;
	hasWords: boolean;
}

const millimetresAPoint = 25.4 / 72;

/** The pages of a PDF, in the order in which they stand in it. */
export function readPdf(bytes: Buffer): PrintedPage[] {
	const text = bytes.toString('latin1');
	const bodies = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(
		([, id = '', body = '']) => [id, body] as const,
	);
	const objects = new Map(bodies);
	return bodies.filter(([, body]) => /\/Type \/Page\b/.test(body)).map(([, body]) => sheetOf(body, objects));
}

function sheetOf(page: string, objects: ReadonlyMap<string, string>): PrintedPage {
	const [, right, top] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
	const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
	const millimetres = (points: string | undefined) => Math.round(Number(points) * millimetresAPoint);
	const shown = drawing(objects.get(contents) ?? '');
	return { width: millimetres(right), height: millimetres(top), hasWords: /\bT[jJ]\b/.test(shown) };
}

/** What a page draws, as PDF operators. */
function drawing(object: string): string {
	const [dictionary = '', stream = ''] = object.split(/stream\n/, 2);
	const bytes = Buffer.from(stream.replace(/\nendstream?$|\nend$/, ''), 'latin1');
	return (dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}
