/** What is wrong with a PDF for people who have it read aloud: a reader that shares no code with what wrote it. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page. */
export interface PdfText {
	text: string;
	/** In points, from the left and from the bottom. */
	x: number;
	y: number;
	width: number;
	size: number;
	/** Read aloud, seen only (page numbers), or neither: a fault. */
	tag: 'content' | 'artifact' | 'none';
}

/** A page as a reader finds it. */
export interface PdfPage {
	width: number;
	height: number;
	texts: PdfText[];
	/** The roles of the structure tree with their alternative texts, from top to bottom. */
	nodes: { role: string; alt?: string | undefined }[];
	/** Names of typefaces, without the letters that mark a subset. */
	fonts: string[];
	/** Whether each link says where it leads. */
	links: boolean[];
}

/** A PDF as a reader finds it. */
export interface PdfFile {
	title: string;
	language: string;
	isMarked: boolean;
	/** Whether viewers show the title, not the file's name. */
	showsTitle: boolean;
	/** The file as it is written, a character a byte. */
	source: string;
	pages: PdfPage[];
}

type TreeNode = { role?: string; alt?: string; children?: TreeNode[] };

/** Opens a PDF. Whoever opens it closes it with `loadingTask.destroy()`. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	return getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true }).promise;
}

/** Everything about a PDF that tests ask for. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
	const pdf = await openPdf(bytes);
	const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
	const marks = (await pdf.getMarkInfo()) as Map<string, boolean> | null;
	const wishes = (await pdf.getViewerPreferences()) as Map<string, boolean> | null;
	const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
	const pages = await Promise.all(numbers.map(async (number) => readPage(await pdf.getPage(number))));
	await pdf.loadingTask.destroy();
	return {
		title: `${info.Title ?? ''}`,
		language: `${info.Language ?? ''}`,
		isMarked: marks?.get('Marked') === true,
		showsTitle: wishes?.get('DisplayDocTitle') === true,
		source: Buffer.from(bytes).toString('latin1'),
		pages,
	};
}

/** The words of a PDF that are read aloud, in the order in which they are. */
export function wordsOf({ pages }: PdfFile): string {
	const texts = pages.flatMap((page) => page.texts.filter(({ tag }) => tag === 'content'));
	return texts
		.map(({ text }) => text)
		.join(' ')
		.replaceAll('\u00AD', '');
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
	const { width, height } = page.getViewport({ scale: 1 });
	const nodes = nodesOf((await page.getStructTree()) as TreeNode | null);
	const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
	return {
		width,
		height,
		texts: await textsOf(page),
		nodes,
		fonts: await fontsOf(page),
		links: links.map(({ contentsObj }) => Boolean(contentsObj?.str)),
	};
}

function nodesOf(node: TreeNode | null): PdfPage['nodes'] {
	if (!node) return [];
	const own = node.role ? [{ role: node.role, alt: node.alt }] : [];
	return [...own, ...(node.children ?? []).flatMap(nodesOf)];
}

interface Mark {
	type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
	tag?: string;
	id?: string | null;
}

async function textsOf(page: PDFPageProxy): Promise<PdfText[]> {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const open: PdfText['tag'][] = [];
	const texts: PdfText[] = [];
	for (const item of items) {
		if (!('str' in item)) {
			follow(item as Mark, open);
			continue;
		}
		const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
		const tag = (['artifact', 'content'] as const).find((known) => open.includes(known)) ?? 'none';
		if (item.str.trim()) texts.push({ text: item.str, x, y, width: item.width, size, tag });
	}
	return texts;
}

/** Keeps what a text stands in, from the outermost mark to the innermost. */
function follow({ type, tag, id }: Mark, open: PdfText['tag'][]): void {
	if (type === 'endMarkedContent') open.pop();
	else if (tag === 'Artifact') open.push('artifact');
	else open.push(id ? 'content' : 'none');
}

async function fontsOf(page: PDFPageProxy): Promise<string[]> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const ids = new Set(fnArray.flatMap((operator, at) => (operator === OPS.setFont ? [`${argsArray[at][0]}`] : [])));
	return [...ids].map((id) => {
		const { name, missingFile } = page.commonObjs.get(id) as { name: string; missingFile: boolean };
		return `${name.replace(/^[A-Z]{6}\+/, '')}${missingFile ? ' (not embedded)' : ''}`;
	});
}

/** Each fault of a PDF in a sentence: nothing if a screen reader has all it needs. */
export function pdfFaults(file: PdfFile): string[] {
	const perPage = file.pages.flatMap((page, at) => pageFaults(page).map((fault) => `Page ${at + 1}: ${fault}`));
	return [...fileFaults(file), ...headingFaults(file.pages), ...tableFaults(file.source), ...perPage];
}

function fileFaults({ title, language, isMarked, showsTitle, source, pages }: PdfFile): string[] {
	return faultsAmong({
		'It has no title.': !title,
		'Its language is not British English.': language !== 'en-GB',
		'It does not say that it is tagged.': !isMarked,
		'It shows its file name instead of its title.': !showsTitle,
		'It does not claim PDF/UA-1.': !/pdfuaid:part(>|=")1/.test(source),
		'It has no pages.': pages.length < 1,
	});
}

function headingFaults(pages: readonly PdfPage[]): string[] {
	const levels = pages
		.flatMap(({ nodes }) => nodes)
		.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
	const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
	return faultsAmong({
		'It does not have exactly one heading of level 1, at its start.': levels[0] !== 1 || levels.lastIndexOf(1) !== 0,
		'Its headings skip a level.': skips.length > 0,
	});
}

/** A table goes over pages, of which each knows only its part. So this reads the structure as it is written. */
function tableFaults(source: string): string[] {
	const elements = new Map(
		[...source.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]),
	);
	const kids = (id: string) => {
		const list = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(elements.get(id) ?? '')?.[1] ?? '';
		return [...list.matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid);
	};
	const isA = (id: string, role: string) => new RegExp(`/S /${role}\\b`).test(elements.get(id) ?? '');
	const holds = (id: string, role: string): boolean => isA(id, role) || kids(id).some((kid) => holds(kid, role));
	const tables = [...elements.keys()].filter((id) => isA(id, 'Table'));
	return tables.filter((id) => !holds(id, 'TH')).map(() => 'A table has no heading cells.');
}

function pageFaults({ width, height, texts, nodes, fonts, links }: PdfPage): string[] {
	const words = texts.filter(({ tag }) => tag === 'content');
	const footer = Math.max(0, ...texts.filter(({ tag, y }) => tag === 'artifact' && y < height / 4).map(({ y }) => y));
	const outside = words.filter(({ x, y, width: wide }) => x < 10 || x + wide > width - 10 || y <= footer || y > height);
	const untagged = texts.filter(({ tag }) => tag === 'none');
	const strange = fonts.filter((font) => !/^AtkinsonHyperlegibleNext-[A-Za-z]+$/.test(font));
	return [
		...untagged.map(({ text }) => `“${text}” is not in the structure.`),
		...outside.map(({ text }) => `“${text}” sticks out.`),
		...strange.map((font) => `The typeface ${font} is not ours.`),
		...faultsAmong({
			'It is blank.': words.length === 0 && nodes.every(({ role }) => role !== 'Figure'),
			'A picture has no words.': nodes.some(({ role, alt }) => role === 'Figure' && !alt?.trim()),
			'A link does not say where it leads.': links.includes(false),
		}),
	];
}

function faultsAmong(checks: Record<string, boolean>): string[] {
	return Object.keys(checks).filter((fault) => checks[fault]);
}
