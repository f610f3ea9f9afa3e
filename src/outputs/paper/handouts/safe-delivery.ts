import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '../../output.ts';
import { drawBlocks } from '../blocks.ts';
import type { PaperDocument } from '../part.ts';
import { sheetOf } from '../sheet.ts';
import { heading, paragraph } from '../text.ts';
import { handout, slotLine } from './frame.ts';

/** One sheet for whoever stands in front of the class: what to mind, and what to do when a pupil tells them something. */
export function safeDelivery(lesson: Lesson, context: OutputContext): PaperDocument[] {
	const { standing, swapFor } = lesson.plan;
	if (standing.length === 0) return [];
	const sheet = sheetOf('plan', lesson, context);
	const names = [
		heading(2, 'In our school'),
		slotLine('dslName'),
		slotLine('dslRoom'),
		slotLine('deputyName'),
		slotLine('schoolContact'),
	];
	const texts = standing.flatMap(({ id, title, blocks }) => [
		heading(2, title),
		...drawBlocks(blocks, sheet),
		...(id === 'about-threats' && swapFor ? [paragraph(`The lesson to give instead: “${swapFor.title}”.`)] : []),
	]);
	const title = 'Safe delivery, and if a pupil tells you something';
	return [handout({ name: '02-safe-delivery', title, audience: 'teacher' }, [...names, ...texts])];
}
