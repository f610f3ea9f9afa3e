import type { PaperCell, Part, Run } from '../paper/part.ts';
import { cellParts, innerParts, innerRuns } from '../paper/walk.ts';
import type { Theme } from './theme.ts';

/** The margins of a cell, left and right together. */
export const cellPadding = 220;

/** Arial’s bold letters in shares of their size: narrow ones, wide ones, capitals, all others. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
	[/[fijlrtI.,:;’'!|()/-]/, 0.36],
	[/[mwMW@%…]/, 0.9],
	[/[A-ZÀ-Þ]/, 0.72],
];
const otherLetter = 0.58;
/** Letters are measured roughly: this much more room than they seem to need. */
const spare = 1.04;

/**
 * The widths of columns, in twentieths of a point: as the shares say, but none narrower than its longest word. Where
 * there is no room for that, every column gets its share of what would be needed, and Word breaks words.
 */
export function columnWidths(table: Extract<Part, { type: 'table' }>, width: number, theme: Theme): number[] {
	const { shares, header, rows } = table;
	const least = header.map(
		(_, at) =>
			cellPadding +
			widestWord(
				[header, ...rows].map((row) => row[at] ?? ''),
				theme,
			),
	);
	const needed = sum(least);
	if (needed > width) return least.map((one) => Math.floor((one / needed) * width));
	return fitted(shares, least, width).map(Math.floor);
}

/** Columns whose share is too narrow get what they need; the others share the rest. */
function fitted(shares: readonly number[], least: readonly number[], width: number): number[] {
	const isTight = shares.map(() => false);
	for (;;) {
		const left = width - sum(least.filter((_, at) => isTight[at]));
		const open = sum(shares.filter((_, at) => !isTight[at]));
		const widths = shares.map((share, at) => (isTight[at] ? (least[at] ?? 0) : (share / open) * left));
		const tight = widths.findIndex((one, at) => !isTight[at] && one < (least[at] ?? 0));
		if (tight < 0) return widths;
		isTight[tight] = true;
	}
}

/** The widest word of a column; what is longer than any word of English breaks anyway. */
function widestWord(column: readonly PaperCell[], theme: Theme): number {
	return Math.max(
		0,
		...column
			.flatMap(cellParts)
			.flatMap(textsIn)
			.flatMap(wordsIn)
			.map((word) => wordWidth(word, theme)),
	);
}

const longestWord = 24;

function wordsIn(text: string): string[] {
	return text.split(/[\s\u00AD-]+/).map((word) => word.slice(0, longestWord));
}

function wordWidth(word: string, { text, letterSpace }: Theme): number {
	const letters = [...word].map((letter) => letterWidths.find(([known]) => known.test(letter))?.[1] ?? otherLetter);
	return Math.ceil(sum(letters) * text * 10 * spare + letters.length * letterSpace);
}

/** The texts in a part, with letters as wide as what is drawn among them. */
function textsIn(part: Part): string[] {
	const mark = part.type === 'list' || part.type === 'options' ? 'mmm' : '';
	return [innerRuns(part).map(asLetters).join(''), ...innerParts(part).flatMap(textsIn)].map(
		(text) => `${mark}${text}`,
	);
}

function asLetters(run: Run): string {
	if (run.type === 'words') return run.text;
	return run.type === 'blank' ? ' mmmm ' : ' m ';
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}
