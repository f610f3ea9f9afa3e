/** From what somebody typed to the pages that answer it. */
import type { Filters, NamedPage, SearchData } from '#lesson/search/data';
import { fitsFilters } from '#lesson/search/data';
import { isTrouble, namedPages, type Term, termsOf, wordsOf } from '#lesson/search/query';
import { correct, wordsFor } from '#lesson/search/spelling';
import { loadData, loadSpelling } from './load.ts';
import { type Found, findWords, type Hit } from './pagefind.ts';

/** What a search came to. */
export interface Findings {
	/** At most `limit`, best first. */
	pages: Found[];
	/** Whether there are more. */
	hasMore: boolean;
	/** Whether somebody in trouble may have typed this. */
	isTrouble: boolean;
	/** What was looked for in place of what was typed; nothing where that was taken as it is, or may not be shown. */
	corrected?: string | undefined;
}

export interface Question {
	typed: string;
	filters: Filters;
	limit: number;
	/** Looks for the words as they were typed, however they are spelt. */
	asTyped?: boolean;
}

/** With fewer pages than this, pages that lack a word are shown too. */
const few = 3;

/**
 * Finds the pages that answer a question, those named in `content/search.yaml` first.
 *
 * @throws where the index cannot be loaded.
 */
export async function find({ typed, filters, limit, asTyped = false }: Question): Promise<Findings> {
	const data = await loadData();
	const said = wordsOf(typed);
	const unknown = asTyped ? [] : await unknownWords(said, data, filters);
	const meant = unknown.length === 0 ? { words: said } : await correctAll(said, unknown, data, filters);
	const hits = await lookUp(meant.words, data, filters);
	const pages = await show(hits, namedFor(meant.words, data, filters), limit);
	return { ...pages, isTrouble: isTrouble(meant.words, data), corrected: meant.shown };
}

/** The words that stand on no page in any form. Pagefind by itself would take shorter words in their place. */
async function unknownWords(said: readonly string[], data: SearchData, filters: Filters): Promise<string[]> {
	const single = termsOf(said, data).flatMap(([word = '', ...others]) => (others.length === 0 ? word : []));
	const found = await Promise.all(single.map((word) => findWords(`"${word}"`, filters)));
	return single.filter((_, place) => found[place]?.length === 0);
}

/** The words as they were probably meant. They are shown only where the reader's own pages have all of them. */
async function correctAll(
	said: readonly string[],
	unknown: readonly string[],
	data: SearchData,
	filters: Filters,
): Promise<{ words: string[]; shown?: string | undefined }> {
	const own = wordsFor(await loadSpelling(), filters);
	const known = [...own, ...typedWords(data)];
	const begins = (word: string) => known.some((one) => one.startsWith(word));
	const meant = said.map((word) => (unknown.includes(word) && !begins(word) ? correct(word, known) : word));
	const isShown = meant.every((word, place) => word === said[place] || own.includes(word));
	const isSame = meant.every((word, place) => word === said[place]);
	return {
		// What nothing is like would be taken for some shorter word.
		words: known.length > 0 ? meant.filter((word) => !unknown.includes(word) || begins(word)) : meant,
		shown: isShown && !isSame ? meant.join(' ') : undefined,
	};
}

/** Pages with every term; where they are few, also those that lack one, then two, and so on. */
async function lookUp(said: readonly string[], data: SearchData, filters: Filters): Promise<Hit[]> {
	const found = await Promise.all(termsOf(said, data).map((term) => lookUpTerm(term, filters)));
	const all = new Map<string, { hit: Hit; terms: number }>();
	for (const hit of found.flat()) {
		const { terms, hit: known } = all.get(hit.id) ?? { terms: 0, hit: { score: 0 } };
		all.set(hit.id, { hit: { ...hit, score: hit.score + known.score }, terms: terms + 1 });
	}
	const ranked = [...all.values()].sort((a, b) => b.terms - a.terms || b.hit.score - a.hit.score);
	const least = ranked[Math.min(few, ranked.length) - 1]?.terms ?? 0;
	return ranked.filter(({ terms }) => terms >= least).map(({ hit }) => hit);
}

/** The pages that have a term in any wording, each with its best score. */
async function lookUpTerm(term: Term, filters: Filters): Promise<Hit[]> {
	const found = (await Promise.all(term.map((wording) => findWords(wording, filters)))).flat();
	const best = new Map<string, Hit>();
	for (const hit of found) if (hit.score > (best.get(hit.id)?.score ?? Number.NEGATIVE_INFINITY)) best.set(hit.id, hit);
	return [...best.values()];
}

/** The single words of `content/search.yaml`, those of any ending with the usual ones. */
function typedWords({ trouble, words }: SearchData): string[] {
	const parts = [...trouble, ...words.flatMap(({ typed }) => typed)].flatMap((phrase) => phrase.split(' '));
	const endings = ['', 's', 'ed', 'ing', 'er'];
	const spelt = (part: string) => (part.endsWith('*') ? endings.map((end) => part.slice(0, -1) + end) : [part]);
	return [...new Set(parts.flatMap(spelt))];
}

/** The named pages this search may show; pages for the readers themselves before those for others. */
function namedFor(said: readonly string[], data: SearchData, filters: Filters): NamedPage[] {
	const rank = ({ facts }: NamedPage) => filters.audience?.findIndex((one) => facts.audience?.includes(one)) ?? 0;
	return namedPages(said, data)
		.flatMap((place) => data.pages[place] ?? [])
		.filter(({ facts }) => fitsFilters(facts, filters))
		.sort((a, b) => rank(a) - rank(b));
}

/** Named pages first, with the words that Pagefind found in them if it did, then the others. */
async function show(hits: readonly Hit[], named: readonly NamedPage[], limit: number) {
	const found = await Promise.all(hits.slice(0, limit).map((hit) => hit.load()));
	const first = named.map((page) => found.find(({ url }) => url === page.url) ?? plain(page));
	const rest = found.filter(({ url }) => !named.some((page) => page.url === url));
	return {
		pages: [...first, ...rest].slice(0, limit),
		hasMore: Math.max(hits.length, first.length + rest.length) > limit,
	};
}

function plain({ url, title, about, facts }: NamedPage): Found {
	const excerpt = about.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return { url, title, excerpt, type: facts.type?.[0] ?? '' };
}
