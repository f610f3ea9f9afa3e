/** What a pen needs on paper: boxes to tick, numbers and letters to write or to ring. */
import type { ParagraphChild } from 'docx';
import { BorderStyle, Paragraph, TextRun } from 'docx';
import { letterOf } from '#lesson/wording';
import type { Piece } from './table.ts';
import { closeLines, ink } from './theme.ts';

// U+25A1 is in Arial on every computer; the ballot box U+2610 is not.
const tickBox = '□';
const boxSize = 28;

/** A box to tick. */
export function box(before = ''): TextRun {
	return new TextRun({ text: `${before}${tickBox}`, size: boxSize });
}

/** A box in the middle of a cell. */
export function boxCell(): Paragraph {
	return new Paragraph({ alignment: 'center', spacing: { ...closeLines, after: 0 }, children: [box()] });
}

/** Room in a cell for a letter or a number written by hand. */
export function writingCell(): Paragraph {
	return new Paragraph({ alignment: 'center', spacing: { before: 140, after: 0 }, children: [new TextRun('______')] });
}

/** A number in a square, which stands in a text. */
export function boxedNumber(number: number): TextRun {
	const border = { style: BorderStyle.SINGLE, size: 8, space: 0, color: ink };
	return new TextRun({ text: `\u00A0${number}\u00A0`, bold: true, border });
}

/** Choices side by side, with a box and a letter each. */
export function optionLine(texts: readonly string[]): Paragraph {
	const children = texts.flatMap((text, index) => [
		box(index === 0 ? '' : '\u2003'),
		new TextRun({ text: ` ${letterOf(index)} `, bold: true }),
		new TextRun(text),
	]);
	return new Paragraph({ spacing: { before: 60, after: 60 }, children });
}

/** A line that begins with a box and a letter; longer words stand below each other. */
export function optionRow(letter: string, words: readonly ParagraphChild[], keepNext: boolean): Paragraph {
	return new Paragraph({
		keepNext,
		keepLines: true,
		indent: { left: 900, hanging: 900 },
		spacing: { ...closeLines, after: 20 },
		tabStops: [
			{ type: 'left', position: 420 },
			{ type: 'left', position: 900 },
		],
		children: [box(), new TextRun({ text: `\t${letter}\t`, bold: true }), ...words],
	});
}

/** Choices to tick: side by side where they fit one line of 12 points, else one a line. */
export function tickList(texts: readonly string[]): Piece[] {
	const length = texts.reduce((sum, text) => sum + text.length + 6, 0);
	if (length <= 80) return [optionLine(texts)];
	return texts.map((text, index) => optionRow(letterOf(index), [new TextRun(text)], index < texts.length - 1));
}
