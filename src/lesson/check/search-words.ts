import type { ReadEntries } from '../entries.ts';
import type { Problem } from '../spot.ts';

/** Phrases that `content/search.yaml` lists twice: whoever changes one would not see the other. */
export function checkSearchWords({ lists: { search } }: ReadEntries): Problem[] {
	if (!search) return [];
	const { trouble, words } = search.data;
	const typed = words.flatMap((entry, place) =>
		entry.typed.map((phrase, index) => ({ phrase, path: ['words', place, 'typed', index] })),
	);
	return [trouble.map((phrase, index) => ({ phrase, path: ['trouble', index] })), typed].flatMap((phrases) =>
		phrases
			.filter(({ phrase }, index) => phrases.findIndex((one) => one.phrase === phrase) !== index)
			.map(({ phrase, path }) => ({
				...search.spots.passage(path).at,
				message: `The phrase \`${phrase}\` stands there twice.`,
				hint: 'Keep one, with everything that both say.',
			})),
	);
}
