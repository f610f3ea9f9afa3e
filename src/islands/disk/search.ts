/** Search over the pages of a folder, in the place of Pagefind, whose program and index no page may load from disk. */

import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Filters, PageFacts } from '#lesson/search/data';
import { fitsFilters } from '#lesson/search/data';
import { type IndexedPage, indexAddress, indexOptions } from '#lesson/search/disk-index';
import { wordsOf } from '#lesson/search/query';
import { loadData } from './data.ts';
import type { DiskFolder } from './folder.ts';

/** How many words are shown of a page. */
const shown = 30;

/** Whether what was typed may be how a longer word begins. */
const isBeginning = (typed: string) => typed.length > 2;

let index: Promise<MiniSearch<IndexedPage>> | undefined;

/** The part of Pagefind's interface that the site's search asks for: https://pagefind.app/docs/api/ */
export function searchFolder(folder: DiskFolder) {
	return {
		async search(words: string, { filters }: { filters: Record<string, { any: string[] }> }) {
			index ??= loadIndex(folder);
			const wanted: Filters = Object.fromEntries(Object.entries(filters).map(([name, { any }]) => [name, any]));
			const found = (await index).search(words, {
				prefix: !/^".*"$/.test(words) && isBeginning,
				filter: ({ facts }) => fitsFilters(facts as PageFacts, wanted),
			});
			const results = found.map(({ id, score, title, text, facts }) => ({
				id: String(id),
				score,
				data: async () => ({ url: String(id), meta: { title }, filters: facts, excerpt: excerptOf(text, words) }),
			}));
			return { results };
		},
	};
}

async function loadIndex(folder: DiskFolder): Promise<MiniSearch<IndexedPage>> {
	const data = await loadData(indexAddress, folder);
	if (data === undefined) throw new Error('The folder has no index of its pages');
	return MiniSearch.loadJS<IndexedPage>(data as Parameters<typeof MiniSearch.loadJS>[0], indexOptions);
}

/** The words round the first that was asked for, as HTML with `<mark>`. */
export function excerptOf(text: string, asked: string): string {
	const stems = wordsOf(asked).map(stemmer);
	const words = text.split(/\s+/);
	const fits = (stem: string, asked: string) => stem === asked || (isBeginning(asked) && stem.startsWith(asked));
	const isAsked = (word: string) => wordsOf(word).some((one) => stems.some((stem) => fits(stemmer(one), stem)));
	const first = Math.max(0, words.findIndex(isAsked) - 6);
	return words
		.slice(first, first + shown)
		.map((word) => (isAsked(word) ? `<mark>${escapeText(word)}</mark>` : escapeText(word)))
		.join(' ');
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
