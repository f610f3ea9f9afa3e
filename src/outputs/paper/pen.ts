/** What a pen needs on paper: boxes to tick, letters and numbers to write. */
import { letterOf } from '#lesson/wording';
import type { Part } from './part.ts';
import { words } from './part.ts';
import { paragraph } from './text.ts';

/** A box in the middle of a cell. */
export function boxCell(): Part[] {
	return [paragraph([{ type: 'tick' }], { close: true, centred: true })];
}

/** Room in a cell for a letter or a number written by hand. */
export function writingCell(): Part[] {
	return [paragraph([{ type: 'blank' }], { close: true, centred: true, apart: true })];
}

/** Room in a cell for strokes or a few words. */
export function strokesCell(): Part[] {
	return [{ type: 'room', millimetres: 13 }];
}

/** Choices to tick, with their letters. */
export function tickList(texts: readonly string[]): Part {
	return { type: 'options', options: texts.map((text, index) => ({ letter: letterOf(index), runs: words(text) })) };
}
