import type { Block } from '../blocks.ts';
import type { Lesson } from '../lesson.ts';
import { plainText } from '../markdown/inlines.ts';
import { longestSentences, readingGrade } from '../readability.ts';
import { allBlocks } from '../references.ts';
import type { Problem } from '../spot.ts';

/** Pupil pages that are harder to read than their band allows. */
export function checkReading(lessons: readonly Lesson[]): Problem[] {
	return lessons.flatMap(({ id, blocks, band }) => {
		const parts = paragraphs(blocks);
		const grade = readingGrade(parts);
		if (grade <= band.readingGrade) return [];
		const [longest = ''] = longestSentences(parts, 1);
		return [
			{
				file: `content/lessons/${id}.md`,
				line: blocks[0]?.at.line ?? 1,
				column: 1,
				message: `The page reads at grade ${grade.toFixed(1)}; ${band.name} allows ${band.readingGrade}.`,
				hint: `Shorten sentences and words, for example “${longest}”`,
			},
		];
	});
}

/** The words of every paragraph of a page, list items included. */
export function paragraphs(blocks: readonly Block[]): string[] {
	return allBlocks(blocks).flatMap((block) => (block.type === 'paragraph' ? plainText(block.inlines) : []));
}
