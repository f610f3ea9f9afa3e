import { syllable } from 'syllable';

/**
 * The Flesch-Kincaid grade of some text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 *
 * Each part counts as at least one sentence, since list items often have no full stop. Says nothing about meaning: a low
 * grade is necessary, not sufficient. Returns 0 for no words.
 */
export function readingGrade(parts: readonly string[]): number {
	const sentences = parts
		.flatMap((part) => part.split(/(?<=[.!?…])["”’)]*\s+/))
		.filter((sentence) => /[a-z]/i.test(sentence));
	const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
	if (words.length === 0) return 0;
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The sentences with the most words, longest first. */
export function longestSentences(parts: readonly string[], count: number): string[] {
	const length = (sentence: string) => sentence.split(/\s+/).length;
	return parts
		.flatMap((part) => part.split(/(?<=[.!?…])["”’)]*\s+/))
		.sort((a, b) => length(b) - length(a))
		.slice(0, count);
}
