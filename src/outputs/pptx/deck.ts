import type { Block, Slide } from '#lesson/blocks';
import type { PlacedTask } from '../placed-task.ts';
import { placedTask } from '../placed-task.ts';
import { plainLines } from '../plain.ts';
import { isForTeacher } from './blocks.ts';
import { addBodySlides } from './body-slides.ts';
import { addHelpSlides } from './help-slides.ts';
import { addItemSlides } from './item-slides.ts';
import { addOpeningSlide } from './opening-slide.ts';
import type { Stage } from './stage.ts';
import { addStatementSlides } from './statement-slides.ts';

/**
 * All slides of a lesson, in order.
 *
 * @throws an `Error` with file and line of the slide that cannot be drawn.
 */
export function addDeck(stage: Stage): void {
	addOpeningSlide(stage);
	for (const slide of stage.lesson.slides) {
		try {
			addLessonSlide(stage, slide);
		} catch (error) {
			const { file, line } = slide.at;
			throw new Error(`${file}:${line}: ${(error as Error).message}`, { cause: error });
		}
	}
}

/** A part of a slide's source that needs slides of its own: an activity, the help panel, or blocks in between. */
type Part = { type: 'activity'; placed: PlacedTask } | { type: 'help' } | { type: 'body'; blocks: Block[] };

function addLessonSlide(stage: Stage, slide: Slide): void {
	const parts = withIntros(partsOf(stage, slide.blocks));
	const hidden = teacherBlocks(slide.blocks);
	const notes = plainLines([...slide.notes, ...hidden], stage.lesson);
	if (parts.length === 0) addBodySlides(stage, slide.title, [], notes);
	parts.forEach((part, index) => {
		const isFirst = index === 0;
		const spoken = isFirst ? notes : [];
		if (part.type === 'body') addBodySlides(stage, slide.title, part.blocks, spoken);
		else if (part.type === 'help') addHelpSlides(stage, slide.title, spoken);
		else addActivitySlides(stage, slide.title, isFirst, part.placed, spoken);
	});
}

/** What stands in callouts for teachers and in answers is for the notes. */
function teacherBlocks(blocks: readonly Block[]): Block[] {
	return blocks.flatMap((block) => {
		if (isForTeacher(block)) return [block];
		return 'blocks' in block ? teacherBlocks(block.blocks) : [];
	});
}

function partsOf(stage: Stage, blocks: readonly Block[]): Part[] {
	return blocks
		.filter((block) => !isForTeacher(block))
		.reduce<Part[]>((parts, block) => {
			const last = parts.at(-1);
			if (block.type === 'activity') parts.push({ type: 'activity', placed: placedTask(stage.lesson, block) });
			else if (block.type === 'help') parts.push({ type: 'help' });
			else if (last?.type === 'body') last.blocks.push(block);
			else parts.push({ type: 'body', blocks: [block] });
			return parts;
		}, []);
}

/** An activity of several items begins with a slide that says what to do, together with the words before it. */
function withIntros(parts: readonly Part[]): Part[] {
	const result: Part[] = [];
	for (const part of parts) {
		if (part.type === 'activity' && part.placed.task.kind !== 'statements' && part.placed.shown.length > 1) {
			const intro = words(part.placed.task.intro);
			const last = result.at(-1);
			if (last?.type === 'body') last.blocks.push(intro);
			else result.push({ type: 'body', blocks: [intro] });
		}
		result.push(part);
	}
	return result;
}

function addActivitySlides(
	stage: Stage,
	title: string,
	isFirst: boolean,
	placed: PlacedTask,
	notes: readonly string[],
): void {
	const { task, shown } = placed;
	if (task.kind === 'statements') {
		addStatementSlides(stage, isFirst ? title : task.title, placed, notes);
		return;
	}
	shown.forEach(({ number, item }, index) => {
		const single = isFirst ? title : task.title;
		const heading = shown.length > 1 ? `${task.title} ${number} of ${task.items.length}` : single;
		const spoken = index === 0 ? [...notes, ...generalNotes(placed)] : [];
		addItemSlides(stage, heading, item, shown[index - 1]?.item.stimulus, spoken);
	});
	if (task.closing) addBodySlides(stage, `${task.title}: to finish`, [words(task.closing)], []);
}

/** What the notes say once for a whole activity. */
function generalNotes({ task }: PlacedTask): string[] {
	return [
		...(task.items.length === 1 ? [task.intro] : []),
		...(task.confidence
			? ['After each question ask how sure they are: one finger for a guess, two for fairly sure, three for very sure.']
			: []),
	];
}

function words(text: string): Block {
	return { type: 'paragraph', inlines: [{ type: 'text', text }], at: { file: '', line: 0, column: 0 } };
}
