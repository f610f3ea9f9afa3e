/**
 * Correction from the site's own words. Pagefind finds no word that is spelt wrongly, so what is on no page is compared
 * with the words of the pages that this search may show: a correction always leads to a page, and never to a word from
 * an older band.
 */
import { distance } from 'fastest-levenshtein';
import type { Filters, PageFacts } from './data.ts';
import { fitsFilters } from './data.ts';

/** `/search/spelling.json`: loaded when a word is on no page. */
export interface SpellingList {
	/** The sorts of reader for whom there are pages. */
	readers: PageFacts[];
	/** The words that the same readers meet, under their places in `readers`: those often used, then the others. */
	words: Record<string, [often: string, seldom: string]>;
}

/** What a page says, and whom it is for. */
export interface SpelledPage {
	facts: PageFacts;
	words: readonly string[];
}

/** From how many times on a word counts as often used. */
const often = 6;

/** The list of all words of at least four letters on these pages. The same pages give the same list. */
export function listWords(pages: readonly SpelledPage[]): SpellingList {
	const readers: PageFacts[] = [];
	const found = new Map<string, Usage>();
	for (const { facts, words } of pages) {
		const place = placeOf(facts, readers);
		for (const word of words.filter((one) => /^[a-z]{4,}$/.test(one))) {
			const { places, count } = found.get(word) ?? { places: new Set(), count: 0 };
			found.set(word, { places: places.add(place), count: count + 1 });
		}
	}
	const groups = Map.groupBy([...found].sort(), ([, { places }]) => [...places].sort((a, b) => a - b).join());
	return { readers, words: Object.fromEntries([...groups].sort().map(([key, group]) => [key, byUse(group)])) };
}

/** Where a word stands, and how many times in all. */
interface Usage {
	places: Set<number>;
	count: number;
}

function byUse(group: readonly [string, Usage][]): [string, string] {
	const join = (isOften: boolean) =>
		group.flatMap(([word, { count }]) => (count >= often === isOften ? word : [])).join(' ');
	return [join(true), join(false)];
}

function placeOf({ audience = [], band = [] }: PageFacts, readers: PageFacts[]): number {
	const place = readers.findIndex((one) => String([one.audience, one.band]) === String([audience, band]));
	return place === -1 ? readers.push({ audience, band }) - 1 : place;
}

/** The words among which a search with these filters may correct, those often used first. */
export function wordsFor({ readers, words }: SpellingList, { audience = [], band }: Filters): string[] {
	const filters = band ? { audience, band } : { audience };
	const mine = Object.entries(words)
		.filter(([key]) => key.split(',').some((place) => fitsFilters(readers[Number(place)] ?? {}, filters)))
		.map(([, lists]) => lists);
	return [0, 1].flatMap((sort) => mine.flatMap((lists) => lists[sort]?.split(' ') ?? [])).filter((word) => word !== '');
}

/**
 * The known word that was probably meant; the word itself when it is known, or when nothing is like it.
 *
 * One slip is forgiven in short words and two in words of seven letters and more; two letters that changed places are
 * one slip. The first letter must be right: slips are rare there, and far-fetched corrections are not.
 *
 * @param known of equally near words the first is taken.
 */
export function correct(word: string, known: readonly string[]): string {
	if (word.length < 4 || !/^[a-z]+$/.test(word) || known.some((one) => isForm(one, word))) return word;
	const slips = word.length < 7 ? 1 : 2;
	const near = known
		.filter((one) => one[0] === word[0] && Math.abs(one.length - word.length) <= slips)
		.map((one) => ({ one, far: lettersOf(one) === lettersOf(word) ? 1 : distance(one, word) }))
		.filter(({ far }) => far <= slips);
	return near.sort((a, b) => a.far - b.far)[0]?.one ?? word;
}

function lettersOf(word: string): string {
	return [...word].sort().join('');
}

/** The same word, or the same with another ending, which Pagefind finds by itself. */
function isForm(known: string, word: string): boolean {
	const [short, long] = known.length < word.length ? [known, word] : [word, known];
	return long.startsWith(short) && /^(?:|s|es|d|ed|ing|ly|er|ers)$/.test(long.slice(short.length));
}
