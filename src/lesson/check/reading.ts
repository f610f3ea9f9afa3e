import { bandOf } from '../bands.ts';
import type { Block } from '../blocks.ts';
import type { ReadEntries } from '../entries.ts';
import { plainText } from '../markdown/inlines.ts';
import { longestSentences, readingGrade } from '../readability.ts';
import { allBlocks } from '../references.ts';
import type { Problem } from '../spot.ts';
import { topOf } from '../spot.ts';
import type { Body } from './bodies.ts';

/** Pupil pages that are harder to read than their band allows. */
export function checkReading({ bands }: ReadEntries, bodies: readonly Body[]): Problem[] {
	return bodies.flatMap(({ sort, id, file, blocks }) => {
		const band = bands.find((one) => one.id === bandOf(id));
		if (sort !== 'lesson' || !band) return [];
		const parts = paragraphs(blocks);
		const grade = readingGrade(parts);
		if (grade <= band.readingGrade) return [];
		const [longest = ''] = longestSentences(parts, 1);
		return [
			{
				...(blocks[0]?.at ?? topOf(file)),
				message: `The page reads at grade ${grade.toFixed(1)}; ${band.name} allows ${band.readingGrade}.`,
				hint: `Shorten sentences and words, for example “${longest}”`,
			},
		];
	});
}

/** The words of every paragraph of a page, list items included. */
function paragraphs(blocks: readonly Block[]): string[] {
	return allBlocks(blocks).flatMap((block) => (block.type === 'paragraph' ? plainText(block.inlines) : []));
}
