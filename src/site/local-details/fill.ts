/** Puts a school's own details into Word and PowerPoint files, in the browser: nothing is sent anywhere. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LocalDetails, SlotName } from '#lesson/slots';
import { slotMark, slotNames, slotText } from '#lesson/slots';

const office = /\.(?:docx|pptx)$/;

/**
 * A Word or PowerPoint file with the details in their places, or a zip with those files in it filled; its `SHA256SUMS` is
 * written anew. A place for which nothing is given stays a line to write on.
 *
 * @param path the file's name, which says what it is.
 * @throws when the bytes are no such file.
 */
export async function fillDetails(path: string, bytes: Uint8Array, details: LocalDetails): Promise<Uint8Array> {
	if (office.test(path)) return fillOffice(bytes, details);
	const files = unzipSync(bytes);
	const filled = Object.entries(files).map(
		([name, file]) => [name, office.test(name) ? fillOffice(file, details) : file] as const,
	);
	return zipSync(Object.fromEntries(await withSums(filled)));
}

function fillOffice(bytes: Uint8Array, details: LocalDetails): Uint8Array {
	const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
		const isText = /^(?:word|ppt)\/.*\.xml$/.test(name);
		return [name, isText ? strToU8(fillXml(strFromU8(part), details)) : part] as const;
	});
	return zipSync(Object.fromEntries(parts));
}

/**
 * The text of a part with every place filled: bookmarks in Word, named shapes in PowerPoint, and in both the words
 * in brackets that hold a detail's place inside a sentence.
 */
export function fillXml(xml: string, details: LocalDetails): string {
	return (Object.keys(slotNames) as SlotName[]).reduce((filled, slot) => {
		const value = details[slot]?.trim();
		if (!value) return filled;
		const mark = `${slotMark(slot)}(?:_\\d+)?`;
		const bookmark = new RegExp(`(<w:bookmarkStart [^>]*w:name="${mark}"[^>]*/>)([\\s\\S]*?)(<w:bookmarkEnd)`, 'g');
		const shape = new RegExp(`(<p:cNvPr [^>]*name="${mark}")([\\s\\S]*?)(</p:sp>)`, 'g');
		const placed = [bookmark, shape].reduce(
			(text, place) =>
				text.replace(
					place,
					(_, before: string, inside: string, after: string) => before + withText(inside, value) + after,
				),
			filled,
		);
		return placed.replaceAll(slotText(slot), () => escapeXml(value));
	}, xml);
}

/** The first run of text says the value, the others nothing. */
function withText(inside: string, value: string): string {
	let isSaid = false;
	return inside.replace(/(<(w|a):t(?: [^>]*)?>)[^<]*(<\/\2:t>)/g, (_, open: string, __: string, close: string) => {
		const words = isSaid ? '' : escapeXml(value);
		isSaid = true;
		return open + words + close;
	});
}

// XML 1.0 has no way to write control characters: https://www.w3.org/TR/xml/#charsets
const unprintable = /[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
	return text.replace(unprintable, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

type Entry = readonly [name: string, bytes: Uint8Array];

/** The entries with `SHA256SUMS` as the files now are. */
async function withSums(entries: readonly Entry[]): Promise<Entry[]> {
	return Promise.all(
		entries.map(async ([name, bytes]): Promise<Entry> => {
			if (!name.endsWith('SHA256SUMS')) return [name, bytes];
			const folder = name.slice(0, -'SHA256SUMS'.length);
			const listed = strFromU8(bytes)
				.split('\n')
				.filter(Boolean)
				.map((line) => line.slice(66));
			const lines = listed.map(async (path) => `${await sha256(bytesOf(entries, folder + path))}  ${path}\n`);
			return [name, strToU8((await Promise.all(lines)).join(''))];
		}),
	);
}

function bytesOf(entries: readonly Entry[], wanted: string): Uint8Array {
	return entries.find(([name]) => name === wanted)?.[1] ?? new Uint8Array();
}

async function sha256(bytes: Uint8Array): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
