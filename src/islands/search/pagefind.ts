/** The part of Pagefind's browser interface that search uses. */

/** Which pages to look in: filter names with the value, or any of the values, a page must have. */
export type SearchScope = Record<string, string | string[]>;

/** One page that was found. */
export interface Found {
	url: string;
	title: string;
	/** What sort of page it is, for example “Lesson”; empty when the page does not say. */
	type: string;
	/** Escaped HTML with `<mark>` round the words that match. */
	excerpt: string;
}

/** What a search came to: at most `limit` pages, and how many there are. */
export interface FoundPages {
	total: number;
	pages: Found[];
}

interface Pagefind {
	debouncedSearch(
		query: string,
		options: { filters: Record<string, { any: string[] }> },
		waitMs: number,
	): Promise<{ results: { data(): Promise<PagefindPage> }[] } | null>;
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
 * Looks for `query`. Nothing comes back when a newer search has begun meanwhile.
 *
 * @throws where the index cannot be loaded.
 */
export async function findPages(query: string, scope: SearchScope, limit: number): Promise<FoundPages | undefined> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	const filters = Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, { any: [value].flat() }]));
	const found = await pagefind.debouncedSearch(query, { filters }, 200);
	if (!found) return undefined;
	const pages = await Promise.all(found.results.slice(0, limit).map(async (result) => pageOf(await result.data())));
	return { total: found.results.length, pages };
}

function pageOf({ url, excerpt, meta, filters }: PagefindPage): Found {
	return { url, excerpt, title: meta.title ?? url, type: filters.type?.[0] ?? '' };
}
