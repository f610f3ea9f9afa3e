import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a copy may carry along of the work of others, and where its licence lies in `node_modules`. */
const texts = {
	Solid: 'solid-js/LICENSE',
	'Nano Stores': 'nanostores/LICENSE',
	'Nano Stores Persistent': '@nanostores/persistent/LICENSE',
	'reveal.js': 'reveal.js/LICENSE',
	MiniSearch: 'minisearch/LICENSE.txt',
	stemmer: 'stemmer/license',
	'fastest-levenshtein': 'fastest-levenshtein/LICENSE.md',
	'Atkinson Hyperlegible Next': '@fontsource-variable/atkinson-hyperlegible-next/LICENSE',
} as const;

/** A work that is shipped with pages from disk. */
export type Work = keyof typeof texts;

/** Every such work. */
export const allWorks = Object.keys(texts) as Work[];

/** The licences of these works as one text: they ask to go along with every copy. */
export function licencesOf(works: readonly Work[], root: string): string {
	return works
		.map((work) => `${work}\n\n${readFileSync(join(root, 'node_modules', texts[work]), 'utf8')}`)
		.join('\n\n');
}
