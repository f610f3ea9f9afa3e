/** Rules about words. They read the files as text, so that a phrase is found wherever it stands. */
import type { ReadEntries } from '../entries.ts';
import type { SourceFile } from '../read-entries.ts';
import type { Problem } from '../spot.ts';
import type { Body } from './bodies.ts';
import { findAll, wholeWord } from './find.ts';
import { checkNumbers } from './numbers.ts';
import type { Prose } from './passages.ts';
import { proseOf } from './passages.ts';
import { checkTopics } from './topics.ts';

/** Forbidden, blaming and loud words, and phone numbers typed in prose. */
export function checkLanguage(entries: ReadEntries, files: readonly SourceFile[], bodies: readonly Body[]): Problem[] {
	return [
		...proseOf(entries, files).flatMap((prose) => [
			...checkBands(prose, entries),
			...checkBlame(prose, entries),
			...checkNumbers(prose, entries),
		]),
		...checkTopics(entries, files, bodies),
	];
}

function checkBands(prose: Prose, { bands }: ReadEntries): Problem[] {
	const text = withoutBlocks(prose.text, 'notes');
	return bands
		.filter(({ id }) => prose.bands.includes(id))
		.flatMap(({ name, avoid, tone }) =>
			avoid.flatMap((word) =>
				findAll({ ...prose, text }, wholeWord(word)).map(({ found, at }) => ({
					...at,
					message: `\`${found}\` is not a word for ${name}.`,
					hint: `Say it another way: ${tone}`,
				})),
			),
		);
}

/** A text with what stands in one sort of directive blanked out, lines kept. */
function withoutBlocks(text: string, name: 'notes' | 'avoid'): string {
	const blocks = new RegExp(`^(:{3,})${name}\\b[\\s\\S]*?^\\1\\s*$`, 'gm');
	return text.replace(blocks, (block) => block.replace(/[^\n]/g, ' '));
}

function checkBlame(prose: Prose, { language }: ReadEntries): Problem[] {
	return language.blame.flatMap(({ phrase, except, instead }) => {
		const said = withoutBlocks(prose.text, 'avoid');
		const text = except ? said.replaceAll(except, ' '.repeat(except.length)) : said;
		return findAll({ ...prose, text }, wholeWord(phrase))
			.filter(({ before }) => !isTurnedDown(before))
			.map(({ found, at }) => ({
				...at,
				message: `\`${found}\` can sound like blame.`,
				hint: `Write instead: ${instead}`,
			}));
	});
}

const turningDown = /\b(?:do not|don[’']t|never|not to|instead of) (?:say|ask|saying|asking)\b/gi;

/** Whether the clause a phrase stands in says not to say it: “Do not say “…” or “…””. */
function isTurnedDown(before: string): boolean {
	const last = [...before.matchAll(turningDown)].at(-1);
	if (!last) return false;
	const since = before
		.slice(last.index + last[0].length)
		// A sentence that ends with a quotation ends there; other quotations are what must not be said.
		.replace(/[“"][^”"]*([.!?…])[”"](?=\s+\p{Lu})/gu, '$1')
		.replace(/[“"][^”"]*(?:[”"]|$)/g, '');
	return !/[.!?…;–—]|\b(?:but|instead)\b/i.test(since);
}
