/** Looking for words in passages of files. */
import type { Passage, SourceSpot } from '../spot.ts';
import { spotIn } from '../spot.ts';

/** A text as a pattern that matches just that text. */
export function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A pattern for a word or phrase: any space between words, straight or curly apostrophes, a plural s allowed. */
export function wholeWord(phrase: string): RegExp {
	const escaped = escapePattern(phrase).replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]");
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'giu');
}

/** Something found. */
export interface Found {
	at: SourceSpot;
	/** What stands there, each space a single one. */
	found: string;
	/** The line's text up to the place. */
	before: string;
}

/** Every place of a passage that a pattern matches. */
export function findAll(passage: Passage, pattern: RegExp): Found[] {
	return [...passage.text.matchAll(pattern)].map(({ 0: found, index }) => ({
		at: spotIn(passage, index),
		found: found.replace(/\s+/g, ' '),
		before: passage.text.slice(passage.text.lastIndexOf('\n', index) + 1, index),
	}));
}
