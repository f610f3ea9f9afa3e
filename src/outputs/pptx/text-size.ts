import { lineHeight } from './theme.ts';

// Advance widths of Arial in thousandths of its size, for U+0020 to U+007E; they are those of Helvetica.
const widths = [
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
	556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
	722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
	556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
	260, 334, 584,
];
const otherLetter = 600;
const wideLetter = 1050;
/** Bold is wider, and other programs' Arial differs a little: better to leave room than to spill. */
const boldFactor = 1.1;
const safety = 1.03;

/** How high text stands in a box of a width, in inches. Line breaks count. */
export function textHeight(text: string, size: number, width: number, isBold = false): number {
	const lines = text.split('\n').reduce((sum, line) => sum + lineCount(line, size, width, isBold), 0);
	return (lines * size * lineHeight) / 72;
}

/** How many lines a paragraph takes. Words longer than a line are broken, as PowerPoint does. */
export function lineCount(text: string, size: number, width: number, isBold = false): number {
	const room = (width * 72) / (size * safety * (isBold ? boldFactor : 1));
	let lines = 1;
	let used = 0;
	for (const word of text.split(/(?<= )/)) {
		const length = textWidth(word);
		if (used + textWidth(word.trimEnd()) <= room) {
			used += length;
			continue;
		}
		if (used > 0) lines += 1;
		lines += Math.max(0, Math.ceil(textWidth(word.trimEnd()) / room) - 1);
		used = length % room;
	}
	return lines;
}

/** The width of text set at size 1, in the unit of the size. */
function textWidth(text: string): number {
	return [...text].reduce((sum, letter) => sum + letterWidth(letter.codePointAt(0) ?? 0), 0) / 1000;
}

function letterWidth(code: number): number {
	return widths[code - 32] ?? (code < 0x2e80 ? otherLetter : wideLetter);
}
