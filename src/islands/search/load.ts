/** What search loads besides Pagefind. Each file comes once, and is asked for again only if it did not come. */
import type { SearchData } from '#lesson/search/data';
import type { SpellingList } from '#lesson/search/spelling';

const nothing: SearchData = { trouble: [], words: [], pages: [], help: {}, bands: [], mixes: [] };
const empty: SpellingList = { readers: [], words: {} };

/** People's words, the help card and what filters may offer. Without it, search goes on with the words as typed. */
export const loadData = (): Promise<SearchData> => load('/search/words.json', nothing);

/** The words to correct by. Without it, nothing is corrected. */
export const loadSpelling = (): Promise<SpellingList> => load('/search/spelling.json', empty);

const loaded = new Map<string, Promise<unknown>>();

function load<T>(address: string, otherwise: T): Promise<T> {
	const coming = loaded.get(address) ?? ask(address);
	loaded.set(address, coming);
	return coming.catch(() => {
		// What it adds is missed, and search still works.
		loaded.delete(address);
		return otherwise;
	}) as Promise<T>;
}

async function ask(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return response.json();
}
