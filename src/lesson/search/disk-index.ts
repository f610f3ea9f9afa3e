/** The index of pages that are searched from disk. Whoever writes it and whoever asks it must agree on this. */
import { stemmer } from 'stemmer';
import type { PageFacts } from './data.ts';
import { wordsOf } from './query.ts';

/** A page as the index has it. */
export interface IndexedPage {
	/** Its address on the site. */
	id: string;
	title: string;
	text: string;
	facts: PageFacts;
}

/** The address that search asks for. */
export const indexAddress = '/search/pages.json';

/** How MiniSearch makes the index and asks it: https://lucaong.github.io/minisearch/ */
export const indexOptions = {
	fields: ['title', 'text'],
	storeFields: ['title', 'text', 'facts'],
	tokenize: wordsOf,
	processTerm: (word: string) => stemmer(word),
	searchOptions: { boost: { title: 4 }, combineWith: 'AND' as const },
};
