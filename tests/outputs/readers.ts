/** Readers of finished files that share no code with what wrote them. */
import { createRequire } from 'node:module';
import mammoth from 'mammoth';

interface Zip {
	files: Record<string, { dir: boolean; async(type: 'uint8array'): Promise<Uint8Array> }>;
}

// Both come with mammoth; asking through it keeps them out of our own list of packages.
const fromMammoth = createRequire(createRequire(import.meta.url).resolve('mammoth'));
const zipReader = fromMammoth('jszip') as { loadAsync(bytes: Uint8Array): Promise<Zip> };
const { DOMParser: XmlParser } = fromMammoth('@xmldom/xmldom') as { DOMParser: typeof DOMParser };

/** The files of a zip, in the order they stand in it. */
export async function readZip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
	const { files } = await zipReader.loadAsync(bytes);
	const entries = Object.entries(files).filter(([, file]) => !file.dir);
	return new Map(
		await Promise.all(entries.map(async ([name, file]) => [name, await file.async('uint8array')] as const)),
	);
}

/** Who reads does not tell a space where no line may end from any other. */
function asRead(words: string): string {
	return words.replaceAll('\u00A0', ' ');
}

/** A Word file as HTML. */
export async function readWord(bytes: Uint8Array): Promise<string> {
	return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

/** The words of a Word file. */
export async function readWords(bytes: Uint8Array): Promise<string> {
	return asRead((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value);
}

/** One slide as a reader finds it. */
export interface ReadSlide {
	/** The text of its title placeholder. */
	title: string;
	/** Every paragraph on it, title included. */
	paragraphs: string[];
	notes: string[];
	/** The alternative texts of its pictures. */
	alts: string[];
	/** The languages its words are marked with. */
	languages: string[];
	/** Whether each of its tables has a heading row. */
	headedTables: boolean[];
}

/** The slides of a PowerPoint file, in order. */
export async function readSlides(bytes: Uint8Array): Promise<ReadSlide[]> {
	const parts = await readZip(bytes);
	const xml = (name: string) => new XmlParser().parseFromString(new TextDecoder().decode(parts.get(name)), 'text/xml');
	const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
	return Array.from({ length: count }, (_, index) => {
		const slide = xml(`ppt/slides/slide${index + 1}.xml`);
		const notes = xml(`ppt/notesSlides/notesSlide${index + 1}.xml`);
		const title = all(slide, 'p:sp').find((shape) =>
			all(shape, 'p:ph').some((place) => place.getAttribute('type') === 'title'),
		);
		const body = all(notes, 'p:sp').find((shape) =>
			all(shape, 'p:ph').some((place) => place.getAttribute('type') === 'body'),
		);
		return {
			title: title ? textOf(title) : '',
			paragraphs: all(slide, 'a:p').map(textOf),
			notes: body ? all(body, 'a:p').map(textOf) : [],
			alts: all(slide, 'p:pic').map((picture) => all(picture, 'p:cNvPr')[0]?.getAttribute('descr') ?? ''),
			languages: [...all(slide, 'a:rPr'), ...all(notes, 'a:rPr')].map((run) => run.getAttribute('lang') ?? ''),
			headedTables: all(slide, 'a:tblPr').map((table) => table.getAttribute('firstRow') === '1'),
		};
	});
}

function all(node: Document | Element, tag: string): Element[] {
	return Array.from(node.getElementsByTagName(tag));
}

function textOf(element: Element): string {
	return asRead(
		all(element, 'a:t')
			.map((text) => text.textContent ?? '')
			.join(''),
	);
}
