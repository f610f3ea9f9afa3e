/** Search over a folder of pages: an index that needs no server, and the words that search goes by, for these pages alone. */

import MiniSearch from 'minisearch';
import type { SearchContent } from '#lesson/schema/search';
import { type IndexedPage, indexAddress, indexOptions } from '#lesson/search/disk-index';
import type { Page } from '../finish-site/page.ts';
import { factsOf, isFound, searchWords, spokenText, titleOf, type WordSources } from '../finish-site/search-words.ts';

/** What search loads, by the address it asks for. */
export function diskSearch(
	pages: readonly Page[],
	sources: Pick<WordSources, 'content' | 'bands'>,
): Record<string, unknown> {
	const found = pages.filter(isFound);
	const index = new MiniSearch<IndexedPage>(indexOptions);
	index.addAll(
		found.map((page) => ({ id: page.url, title: titleOf(page), text: spokenText(page), facts: factsOf(page) })),
	);
	const content = sources.content && contentFor(sources.content, found);
	return { [indexAddress]: index.toJSON(), ...searchWords(found, { ...sources, content, mixes: [] }) };
}

/** The words that people use for ours, leading only to pages that are there. */
function contentFor(content: SearchContent, pages: readonly Page[]): SearchContent {
	const isThere = (url: string) => pages.some((page) => page.url === url);
	return { ...content, words: content.words.map((entry) => ({ ...entry, pages: entry.pages.filter(isThere) })) };
}
