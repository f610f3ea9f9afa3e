import type PptxGenJS from 'pptxgenjs';
import type { Lesson } from '#lesson/lesson';
import type { Gallery } from '../gallery.ts';
import type { OutputContext } from '../output.ts';
import { layouts } from './masters.ts';
import { lineCount } from './text-size.ts';
import { font, titleBox, titleSizes } from './theme.ts';

/** What slides are drawn with. */
export interface Stage {
	deck: PptxGenJS;
	lesson: Lesson;
	context: OutputContext;
	gallery: Gallery;
	/** How many slides have each title so far. */
	titles: Map<string, number>;
}

/**
 * A new slide with its title and its notes. No two slides have the same title: the second gets “(2)”.
 *
 * @param notes lines for the speaker; never empty on the slide.
 */
export function addSlide(
	stage: Stage,
	title: string,
	notes: readonly string[],
	layout: keyof typeof layouts = 'open',
): PptxGenJS.Slide {
	const slide = stage.deck.addSlide({ masterName: layouts[layout] });
	const count = (stage.titles.get(title) ?? 0) + 1;
	stage.titles.set(title, count);
	const shown = count === 1 ? title : `${title} (${count})`;
	const fontSize = titleSizes.find((size) => lineCount(shown, size, titleBox.w, true) <= (size > 30 ? 1 : 2));
	if (!fontSize) throw new Error(`The title of the slide “${title}” is too long for two lines. Shorten it.`);
	slide.addText([{ text: shown, options: { fontSize, fontFace: font } }], { placeholder: 'title' });
	slide.addNotes((notes.length > 0 ? notes : ['Give pupils time to read this slide.']).join('\n'));
	return slide;
}

/** The first size at which something fits. */
export function firstFit<T>(sizes: readonly number[], attempt: (size: number) => T | undefined): T | undefined {
	for (const size of sizes) {
		const result = attempt(size);
		if (result !== undefined) return result;
	}
	return undefined;
}

/** Says which slide holds more than fits. */
export function tooMuch(title: string): Error {
	return new Error(
		`The slide “${title}” holds a part that does not fit on a slide even at the smallest size. Say it in fewer words, or on two slides.`,
	);
}
