/** What search in the browser loads besides Pagefind's index: people's words for ours, and a list to correct by. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '#lesson/nearest';
import type { SearchContent } from '#lesson/schema/search';
import type { HelpContact, NamedPage, PageFacts, SearchData } from '#lesson/search/data';
import { wordsOf } from '#lesson/search/query';
import { listWords } from '#lesson/search/spelling';
import type { Page, PageElement } from './page.ts';
import { attributeOf, textOf } from './page.ts';

export interface WordSources {
	/** What `content/search.yaml` says, if there is such a file. */
	content: SearchContent | undefined;
	bands: readonly { id: string; name: string }[];
	/** The facts of what search finds besides pages. */
	mixes: readonly PageFacts[];
}

/**
 * Writes `dist/search/words.json` and `dist/search/spelling.json`.
 *
 * @returns how many bytes they hold.
 */
export async function writeSearchWords(dist: string, pages: readonly Page[], sources: WordSources): Promise<number> {
	await mkdir(join(dist, 'search'), { recursive: true });
	const sizes = Object.entries(searchWords(pages, sources)).map(async ([address, data]) => {
		const text = JSON.stringify(data);
		await writeFile(join(dist, address), text);
		return Buffer.byteLength(text);
	});
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** What search loads besides an index of these pages, by the address it asks for. */
export function searchWords(pages: readonly Page[], sources: WordSources) {
	const found = pages.filter(isFound);
	const spelled = found.map((page) => ({ facts: factsOf(page), words: wordsOf(spokenText(page)) }));
	return { '/search/words.json': searchData(found, sources), '/search/spelling.json': listWords(spelled) };
}

/** Whether search finds a page at all. */
export function isFound({ elements }: Page): boolean {
	return elements.some((element) => attributeOf(element, 'data-pagefind-body') !== undefined);
}

/** What the page's `<meta data-pagefind-filter="name[content]">` say. */
export function factsOf({ elements }: Page): PageFacts {
	const facts = elements.flatMap((element) => {
		const [, name] = /^(\w+)\[content\]$/.exec(attributeOf(element, 'data-pagefind-filter') ?? '') ?? [];
		return name === undefined ? [] : [{ name, value: attributeOf(element, 'content') ?? '' }];
	});
	return Object.fromEntries(
		[...Map.groupBy(facts, ({ name }) => name)].map(([name, group]) => [name, group.map(({ value }) => value)]),
	);
}

/** What `/search/words.json` holds. */
export function searchData(pages: readonly Page[], { content, bands, mixes }: WordSources): SearchData {
	const { trouble = [], words = [] } = content ?? {};
	const named = [...new Set(words.flatMap((entry) => entry.pages))];
	const all = new Map([...pages.map(factsOf), ...mixes].map((facts) => [JSON.stringify(facts), facts]));
	return {
		trouble,
		words: words.map((entry) => ({ ...entry, pages: entry.pages.map((url) => named.indexOf(url)) })),
		pages: named.map((url) => describe(url, pages)),
		help: helpOf(pages),
		bands: bands.map(({ id, name }) => ({ id, name })),
		mixes: [...all.values()],
	};
}

function describe(url: string, pages: readonly Page[]): NamedPage {
	const page = pages.find((one) => one.url === url);
	if (!page) {
		const addresses = pages.map((one) => one.url);
		const near = nearest(url, addresses);
		throw new Error(
			`content/search.yaml names ${url}, and search finds no such page.${near ? ` Nearest: ${near}` : ''}`,
		);
	}
	const about = page.elements.find((element) => attributeOf(element, 'name') === 'description');
	return {
		url,
		title: titleOf(page),
		about: (about && attributeOf(about, 'content')) ?? '',
		facts: factsOf(page),
	};
}

/** What a page is called: its first heading, or its address where it has none. */
export function titleOf({ url, elements }: Page): string {
	const heading = elements.find(({ tagName }) => tagName === 'h1');
	return heading ? tidy(textOf(heading)) : url;
}

/** Whom the help pages say to call, for each audience: the first list of its kind on a page of theirs. */
function helpOf(pages: readonly Page[]): Record<string, HelpContact[]> {
	const lists = pages.flatMap((page) => {
		const list = page.elements.find((element) => attributeOf(element, 'class')?.split(' ').includes('help-first'));
		const [audience] = factsOf(page).audience ?? [];
		return list && audience !== undefined ? [[audience, contactsOf(list)] as const] : [];
	});
	// Of several for one audience the first stays.
	return Object.fromEntries(lists.reverse());
}

function contactsOf(list: PageElement): HelpContact[] {
	return childrenOf(list).flatMap((item) => {
		const [question, link] = childrenOf(item);
		const href = link && attributeOf(link, 'href');
		return question && href ? [{ question: tidy(textOf(question)), label: tidy(textOf(link)), href }] : [];
	});
}

function childrenOf(element: PageElement): PageElement[] {
	return element.childNodes.filter((node): node is PageElement => 'tagName' in node);
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The words of a page that search looks at, as one text. */
export function spokenText({ elements }: Page): string {
	const bodies = elements.filter((element) => attributeOf(element, 'data-pagefind-body') !== undefined);
	return tidy(bodies.map(textBelow).join(' '));
}

function textBelow(element: PageElement): string {
	if (['script', 'style', 'svg'].includes(element.tagName)) return '';
	if (attributeOf(element, 'data-pagefind-ignore') !== undefined) return '';
	const texts = element.childNodes.map((node) => {
		if ('tagName' in node) return textBelow(node);
		return 'value' in node ? node.value : '';
	});
	return texts.join(' ');
}
