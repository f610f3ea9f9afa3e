/** The part of Pagefind's browser interface that search uses. */
import type { Filters } from '#lesson/search/data';

/** One page that was found. */
export interface Found {
	url: string;
	title: string;
	/** What sort of page it is, for example “Lesson”; empty when the page does not say. */
	type: string;
	/** Escaped HTML with `<mark>` round the words that match. */
	excerpt: string;
}

/** A page that has the words, with what is shown of it still to be loaded. */
export interface Hit {
	id: string;
	score: number;
	load(): Promise<Found>;
}

interface Pagefind {
	search(
		words: string,
		options: { filters: Record<string, { any: string[] }> },
	): Promise<{ results: { id: string; score: number; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

// In a variable, so that the bundler leaves it alone: the file is made after the bundle.
const address = '/pagefind/pagefind.js';

/**
 * The pages that have all these words, best first.
 *
 * @param filters for each name, the values of which a page must have one.
 * @throws where the index cannot be loaded.
 */
export async function findWords(words: string, filters: Filters): Promise<Hit[]> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	const any = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
	const { results } = await pagefind.search(words, { filters: any });
	return results.map(({ id, score, data }) => ({ id, score, load: async () => describe(await data()) }));
}

function describe({ url, excerpt, meta, filters }: PagefindPage): Found {
	return { url, excerpt, title: meta.title ?? url, type: filters.type?.[0] ?? '' };
}
