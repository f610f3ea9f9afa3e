import type { Block } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import { pptx } from '#outputs/pptx/index';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import type { ReadSlide } from './readers.ts';
import { readSlides } from './readers.ts';

const at = { file: 'slides.md', line: 1, column: 1 };

/** The slides of the fixture lesson with a deck of one slide that holds a block. */
export async function slidesWith(block: Block, more: Partial<Lesson> = {}): Promise<ReadSlide[]> {
	const lesson: Lesson = { ...fixtureLesson, slides: [{ title: 'A slide', blocks: [block], notes: [], at }], ...more };
	const [rendered] = await pptx.render(lesson, testContext);
	return readSlides(rendered?.bytes ?? new Uint8Array());
}
