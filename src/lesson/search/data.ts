/** What the build hands to search in the browser, besides the index itself. */

/** `/search/words.json`: loaded when search opens. */
export interface SearchData {
	/** Phrases that bring the help card, as `content/search.yaml` has them. */
	trouble: string[];
	words: {
		typed: string[];
		means: string[];
		/** Places in `pages`. */
		pages: number[];
	}[];
	/** Pages that the words name, ready to be shown. */
	pages: NamedPage[];
	/** Whom to call, for each audience that has a help page of its own. */
	help: Record<string, HelpContact[]>;
	/** The age bands, youngest first. */
	bands: { id: string; name: string }[];
	/** Every mix of facts that some page has: what filters may offer. */
	mixes: PageFacts[];
}

/** What search may filter by: for each name the values a page has. */
export type PageFacts = Record<string, string[]>;

export interface NamedPage {
	url: string;
	title: string;
	/** What the page is for, in one sentence. */
	about: string;
	facts: PageFacts;
}

/** One button of the help card. */
export interface HelpContact {
	question: string;
	label: string;
	href: string;
}

/** Filter names with the values of which a page must have one. */
export type Filters = Record<string, string[]>;

/** Whether a page with these facts is among those that the filters let through. */
export function fitsFilters(facts: PageFacts, filters: Filters): boolean {
	return Object.entries(filters).every(([name, values]) => values.some((value) => facts[name]?.includes(value)));
}
