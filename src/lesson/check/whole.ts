import type { Lesson } from '../lesson.ts';
import { isStep, slideNames } from '../plan-parts.ts';
import { activityBlocks, allBlocks } from '../references.ts';
import type { Problem } from '../spot.ts';
import { topOf } from '../spot.ts';

/** The slides every deck has, by their titles. */
const fixedSlides = ['Our ground rules', 'Find Help, then leave', 'Who can help', 'Before we go'] as const;

/** Lessons that lack something every lesson has: a baseline repeated, a quiz, something to try, paper, and a safe frame. */
export function checkWhole(lessons: readonly Lesson[]): Problem[] {
	return lessons.flatMap((lesson) => [...checkPage(lesson), ...checkDeck(lesson), ...checkPaper(lesson)]);
}

function checkPage({ id, blocks, activities }: Lesson): Problem[] {
	const placed = activityBlocks(blocks);
	const kindOf = (name: string) => activities[name]?.kind;
	// An activity that could not be read may be any of them.
	if (placed.some((block) => kindOf(block.id) === undefined)) return [];
	const has = (moment: 'before' | 'after') => placed.some((block) => block.moment === moment);
	const kinds = placed.map((block) => kindOf(block.id));
	const lacks = [
		!has('before') && 'what pupils think before it (`moment="before"`)',
		!has('after') && 'the same lines again at the end (`moment="after"`)',
		!kinds.includes('choice-quiz') && 'a check quiz (`kind: choice-quiz`)',
		placed.length < 4 && 'something to try besides the quiz',
		!allBlocks(blocks).some(({ type }) => type === 'help') && 'the help panel (`::help`)',
	].filter((lack) => lack !== false);
	return lacks.map((lack) => ({
		...topOf(`content/lessons/${id}.md`),
		message: `The lesson lacks ${lack}.`,
		hint: 'Put it in: every lesson begins and ends with the same lines, lets pupils try something, checks, and helps.',
	}));
}

function checkDeck({ id, slides, plan }: Lesson): Problem[] {
	const named = plan.blocks.filter(isStep).flatMap(slideNames);
	return fixedSlides.flatMap((title): Problem[] => {
		const slide = slides.find((one) => one.title === title);
		const deck = topOf(`lesson-plans/${id}/slides.md`);
		if (!slide) {
			const hint = `Add a slide with \`## ${title}\` and notes: every lesson has it.`;
			return [{ ...deck, message: `The slides lack “${title}”.`, hint }];
		}
		if (title === 'Who can help' && !slide.blocks.some(({ type }) => type === 'help'))
			return [{ ...slide.at, message: `The slide “${title}” lacks the help panel.`, hint: 'Put `::help` on it.' }];
		if (named.includes(title)) return [];
		const hint = `Name it in a step: “Slide: *${title}*.”`;
		const message = `No step of the plan shows the slide “${title}”.`;
		return [{ ...topOf(`lesson-plans/${id}/plan.md`), message, hint }];
	});
}

function checkPaper({ id, worksheets }: Lesson): Problem[] {
	if (worksheets.length > 0) return [];
	return [
		{
			...topOf(`lesson-plans/${id}/plan.md`),
			message: 'The lesson has no worksheet.',
			hint: `Create lesson-plans/${id}/worksheet-on-paper.md: every lesson works without devices.`,
		},
	];
}
