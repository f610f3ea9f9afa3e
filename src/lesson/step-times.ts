import type { Block, CalloutKind, Slide, StepBlock } from './blocks.ts';
import { plainText } from './markdown/inlines.ts';
import { isStep, slideNames } from './plan-parts.ts';
import { allBlocks, inlinesOf } from './references.ts';

/** How fast a teacher talks to a class, in words a minute. */
export const wordsPerMinute = 130;

/** What a teacher says aloud, in a plan. */
const spoken: readonly CalloutKind[] = ['say', 'ask', 'remember', 'fixed'];

/** How one step of a plan spends its time on its longest route, in minutes. */
export interface StepTime {
	step: StepBlock;
	/** What the plan says it takes. */
	claimed: number;
	/** In which pupils work, talk, vote, write or think, as the plan says. */
	pupils: number;
	/** In which the teacher reads out what the plan has them say and the slides that the step names. */
	talk: number;
}

/** The steps of a plan's longest route, each with its time. A slide that two steps name is read out in the first. */
export function stepTimes(blocks: readonly Block[], slides: readonly Slide[]): StepTime[] {
	const read = new Set<string>();
	return blocks.filter(isStep).map((step) => {
		const shown = slides.filter(({ title }) => slideNames(step).includes(title) && !read.has(title));
		for (const { title } of shown) read.add(title);
		const words = countWords(spokenIn(step)) + countWords(shown.flatMap(slideText));
		return { step, claimed: step.minutes[0] ?? 0, pupils: step.pupils[0] ?? 0, talk: words / wordsPerMinute };
	});
}

function spokenIn(step: StepBlock): string[] {
	const said = allBlocks(step.blocks).filter((block) => block.type === 'callout' && spoken.includes(block.kind));
	return allBlocks(said).map(textOf);
}

function slideText({ title, blocks }: Slide): string[] {
	return [title, ...allBlocks(blocks).map(textOf)];
}

function textOf(block: Block): string {
	// Cells of a table are read out one after the other.
	if (block.type === 'table') return [block.header, ...block.rows].flat().map(plainText).join(' ');
	return plainText(inlinesOf(block));
}

function countWords(texts: readonly string[]): number {
	return texts.join(' ').split(/\s+/).filter(Boolean).length;
}
