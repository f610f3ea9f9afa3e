import type { ActivityBlock } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import { activityBlocks } from '#lesson/references';
import { letterOf } from '#lesson/wording';
import { placedTask } from '../../placed-task.ts';
import { answeredTask } from '../answer-key.ts';
import { paperForm } from '../paper-form.ts';
import type { PaperDocument, Part } from '../part.ts';
import { words } from '../part.ts';
import { heading, paragraph } from '../text.ts';
import { handout } from './frame.ts';

/** The check quiz on paper: for pupils, and with its answers. None where a lesson has no quiz. */
export function quizSheets(lesson: Lesson): PaperDocument[] {
	const block = activityBlocks(lesson.blocks).findLast(({ id }) => lesson.activities[id]?.kind === 'choice-quiz');
	if (!block) return [];
	const placed = placedTask(lesson, whole(block));
	const { title, intro } = placed.task;
	const forPupils = [paragraph(intro), heading(2, 'Questions'), ...paperForm(placed)];
	const warning = paragraph(words('For teachers. Please do not hand this out.', { bold: true }));
	const withAnswers = [warning, heading(2, 'Questions'), ...answeredTask(placed)];
	return [
		handout({ name: '06-quiz', title, label: `Quiz on paper: ${title}`, audience: 'pupil' }, forPupils),
		handout(
			{ name: '06-quiz-answers', title: `${title}: answers`, label: 'Quiz: answers', audience: 'teacher' },
			withAnswers,
		),
	];
}

/** All items, even where the page shows only some. */
function whole(block: ActivityBlock): ActivityBlock {
	return { ...block, items: undefined };
}

const letters = 4;

/** Cards A to D to hold up, so that a class without devices can answer all at once. */
export function votingCards(): PaperDocument[] {
	const card = (index: number): Part[] => [
		paragraph(words(letterOf(index), { bold: true }), { size: 'huge', centred: true }),
	];
	const cards = Array.from({ length: letters }, (_, index) => card(index));
	const use = 'Print one sheet for each pupil or pair, cut along the lines, and keep the cards for next time.';
	const facts = { name: '07-voting-cards', title: 'Voting cards A to D', audience: 'pupil' } as const;
	return [handout(facts, [paragraph(use), { type: 'cards', perRow: 2, millimetres: 100, cards }])];
}
