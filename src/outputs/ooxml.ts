/**
 * Word and PowerPoint files are zips of XML parts. The libraries that write them put the clock and chance into them;
 * here both are taken out, so that the same lesson always gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFixed } from './zip-fixed.ts';

/** The parts of an Office file as text or bytes, by name. XML parts are text. */
export type Parts = Map<string, string | Uint8Array>;

/** Opens an Office file. Folder entries are left out. */
export function openOoxml(bytes: Uint8Array): Parts {
	const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
	return new Map(entries.map(([name, part]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(part) : part]));
}

/**
 * Closes an Office file so that equal parts give equal bytes.
 *
 * @param day the day it says it was made, as `2026-11-22`.
 */
export function closeOoxml(parts: Parts, day: string): Uint8Array {
	const steady = steadyIds(parts);
	const sorted = [...steady.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
	return zipFixed(sorted.map((name) => [name, encode(dated(name, steady.get(name) ?? '', day))] as const));
}

// Readers expect the list of content types first.
function rank(name: string): number {
	return name === '[Content_Types].xml' ? 0 : 1;
}

function encode(part: string | Uint8Array): Uint8Array {
	return typeof part === 'string' ? strToU8(part) : part;
}

function dated(name: string, part: string | Uint8Array, day: string): string | Uint8Array {
	if (name !== 'docProps/core.xml' || typeof part !== 'string') return part;
	return part.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${day}T00:00:00Z`);
}

/** Random relationship ids become `rIdx1`, `rIdx2`, …; drawings and bookmarks are numbered from 1. */
function steadyIds(parts: Parts): Parts {
	const result: Parts = new Map(parts);
	for (const [name, part] of parts) {
		if (typeof part !== 'string' || !name.endsWith('.rels')) continue;
		const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
		const random = [...part.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id ?? '').filter((id) => !/^rId\d+$/.test(id));
		const renamed = new Map(random.map((id, index) => [`"${id}"`, `"rIdx${index + 1}"`]));
		for (const file of [name, owner]) {
			const text = result.get(file);
			if (typeof text === 'string') result.set(file, renameAll(text, renamed));
		}
	}
	for (const [name, part] of result)
		if (typeof part === 'string') result.set(name, numberBookmarks(numberDrawings(part)));
	return result;
}

function renameAll(text: string, names: Map<string, string>): string {
	return text.replace(/(?<==)"[^"]*"/g, (quoted) => names.get(quoted) ?? quoted);
}

function numberDrawings(xml: string): string {
	let count = 0;
	return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++count}"`);
}

/** The library counts bookmarks through all files it has written. */
function numberBookmarks(xml: string): string {
	const numbers = new Map<string, number>();
	return xml.replace(/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g, (_, before: string, id: string) => {
		numbers.set(id, numbers.get(id) ?? numbers.size + 1);
		return `${before}${numbers.get(id)}`;
	});
}
