/**
 * The signs of result codes: digits and consonants, so that no word can appear, and a prime number of them, so that the
 * check symbol catches every slip.
 */

/** All symbols; a symbol's place is its value. */
export const symbols = '23456789BCDFGHJKLMNPQRSTVWXYZ';

/** How many symbols there are. */
export const base = symbols.length;

/** Signs that are in no code, each with the symbol it was most likely read for. */
const lookAlikes: Record<string, string> = { '0': 'Q', O: 'Q', '1': 'L', I: 'L', '|': 'L', U: 'V' };

/** Symbols that are easily taken for one another. Both are in codes, so the check symbol has to tell. */
const doubles = ['2Z', '5S', '6G', '8B', 'VY'];

/** A text as symbols: in capitals, without spaces, dashes and dots, look-alikes put right. Other signs stay in. */
export function tidy(text: string): string {
	const bare = text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Pd}.−_·'’"“”]/gu, '');
	return [...bare].map((sign) => lookAlikes[sign] ?? sign).join('');
}

/** The signs of a tidied text that no code has, each once. */
export function strangeSigns(tidied: string): string[] {
	return [...new Set(tidied)].filter((sign) => !symbols.includes(sign));
}

/** The values of symbols. */
export function valuesOf(tidied: string): number[] {
	return [...tidied].map((symbol) => symbols.indexOf(symbol));
}

/** The symbols of values. */
export function symbolsOf(values: readonly number[]): string {
	return values.map((value) => symbols.charAt(value)).join('');
}

/** The symbol that is easily taken for this one, or nothing. */
export function doubleOf(symbol: string): string | undefined {
	return doubles.find((pair) => pair.includes(symbol))?.replace(symbol, '');
}

/** A code in groups of two or three, as people read it out: `K7Q-3MF-2X`. */
export function grouped(code: string): string {
	// A symbol that would stand alone takes one from its neighbours: four make two pairs.
	const rest = code.length - (code.length % 3 === 1 ? 4 : 0);
	const threes = code.slice(0, rest).match(/.{1,3}/g) ?? [];
	const pairs = code.slice(rest).match(/../g) ?? [];
	return [...threes, ...pairs].join('-');
}
