import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '../../output.ts';
import { drawBlocks } from '../blocks.ts';
import type { PaperDocument, Part } from '../part.ts';
import type { Sheet } from '../sheet.ts';
import { sheetOf } from '../sheet.ts';
import { heading, label } from '../text.ts';
import { handout } from './frame.ts';

/** The slides with what to say and do at each, for a teacher who has no second screen. */
export function slideNotes(lesson: Lesson, context: OutputContext): PaperDocument[] {
	const sheet = sheetOf('plan', lesson, context);
	const notes = (blocks: Lesson['slides'][number]['notes']) => [label('Notes'), ...drawBlocks(blocks, sheet)];
	const parts = slideParts(lesson, sheet, notes);
	const title = `${lesson.title}: slides with notes`;
	return [
		handout({ name: '03-slide-notes', title, label: 'Slides with notes', audience: 'teacher', only: 'pdf' }, parts),
	];
}

/** The slides as a class sees them, without notes or answers, for families who ask what is shown. */
export function slidesToRead(lesson: Lesson, context: OutputContext): PaperDocument[] {
	const parts = slideParts(lesson, sheetOf('worksheet', lesson, context), () => []);
	const title = `${lesson.title}: what the slides show`;
	const label = 'What the slides show';
	return [
		handout({ name: '03-slides-to-read', title, label, audience: 'parent', copies: 'parents', only: 'pdf' }, parts),
	];
}

/** Slides have no numbers here: an activity takes several in the deck, and the plan calls slides by their titles. */
function slideParts(
	{ slides }: Lesson,
	sheet: Sheet,
	notesOf: (notes: Lesson['slides'][number]['notes']) => Part[],
): Part[] {
	return slides.flatMap(({ title, blocks, notes }) => [
		heading(2, title),
		...drawBlocks(blocks, sheet),
		...notesOf(notes),
	]);
}
