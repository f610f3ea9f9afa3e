/** What somebody typed, made into what is looked for. */
import type { SearchData } from './data.ts';

/** One thing that is looked for, in any of several wordings. */
export type Term = string[];

/** The words of a text in lower case, without accents and apostrophes, as search compares them. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.normalize('NFKD')
			.replace(/[\u0300-\u036f'’‘]/g, '')
			.match(/[a-z0-9]+/g) ?? []
	);
}

/** Whether all words of a phrase of `content/search.yaml` are among those typed, in any order. */
export function isTyped(phrase: string, typed: readonly string[]): boolean {
	return phrase.split(' ').every((part) => typed.some((word) => isWord(part, word)));
}

/** Whether somebody in trouble may have typed this. */
export function isTrouble(typed: readonly string[], { trouble }: Pick<SearchData, 'trouble'>): boolean {
	return trouble.some((phrase) => isTyped(phrase, typed));
}

/** The pages that answer these words, best first, as places in `pages`. */
export function namedPages(typed: readonly string[], { words }: Pick<SearchData, 'words'>): number[] {
	return [...new Set(fitting(typed, words).flatMap(({ pages }) => pages))];
}

/**
 * What to look for: each word that carries sense, in its own wording and in ours. Words such as “how” and “my” are
 * left out, unless there is nothing else.
 */
export function termsOf(typed: readonly string[], { words }: Pick<SearchData, 'words'>): Term[] {
	const meant = fitting(typed, words)
		.filter(({ means }) => means.length > 0)
		.map((entry) => ({ ...entry, said: typed.filter((word) => isSaid(word, typed, entry.typed)) }))
		.filter(({ said }, _, all) => !all.some((other) => isWithin(said, other.said)));
	const covered = new Set(meant.flatMap(({ said }) => said));
	const rest = typed.filter((word) => !covered.has(word));
	const sense = rest.filter((word) => !stopWords.has(word));
	const own = sense.length > 0 || meant.length > 0 ? sense : rest;
	return [...meant.map(({ said, means }) => [said.join(' '), ...means]), ...own.map((word) => [word])].slice(
		0,
		maxTerms,
	);
}

/** More than anybody needs to say, and little enough to look for at every key press. */
const maxTerms = 10;

/** Whether this word makes up a phrase that was typed as a whole. */
function isSaid(word: string, typed: readonly string[], phrases: readonly string[]): boolean {
	return phrases.some((phrase) => isTyped(phrase, typed) && phrase.split(' ').some((part) => isWord(part, word)));
}

/** Whether these words are only a part of those: then the longer phrase says more exactly what is meant. */
function isWithin(words: readonly string[], longer: readonly string[]): boolean {
	return words.length < longer.length && words.every((word) => longer.includes(word));
}

function fitting(typed: readonly string[], words: SearchData['words']): SearchData['words'] {
	return words.filter((entry) => entry.typed.some((phrase) => isTyped(phrase, typed)));
}

function isWord(part: string, word: string): boolean {
	return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

/** Words that stand in nearly every question and say nothing of what it is about. */
const stopWords = new Set(
	`a about after all am an and any anyone are as at be been before being but by can cant could did didnt do does doesnt
	doing dont for from get getting go got had has have having he her hers him his how i if im in into is isnt it its ive
	just know let like make makes me my myself need no not of off on once one or our out over please she should so some somebody
	someone something than that thats the their them then there theres they theyre thing things this those to too up us
	very want wants was we well were what whats when where which while who why will with without would you your`.split(
		/\s+/,
	),
);
