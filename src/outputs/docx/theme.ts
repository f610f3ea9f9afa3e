/** Sizes and colours of Word files. Arial is on every school computer; everything still works in grey. */

import type { INumberingOptions, IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, convertMillimetersToTwip, LevelFormat } from 'docx';
import { palette } from '../palette.ts';

export const ink = palette.ink;
export const teal = palette.brand;
export const line = palette.lineStrong;
/** Behind table headings and boxes: light enough for a grey printer. */
export const tint = palette.wash;

/** A4 with margins of 15 mm: every school printer manages them, and a class set takes less paper. */
export const page = {
	size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
	margin: { top: 850, right: 850, bottom: 850, left: 850, footer: 500 },
};

/** Between the margins, in twentieths of a point. */
export const contentWidth = page.size.width - page.margin.left - page.margin.right;

/** Half-points, as Word counts. */
export const textSize = { body: 24, footer: 20, heading: [36, 30, 26, 24] } as const;

/** Lines in tables and cards, a little closer than in running text. */
export const closeLines = { line: 252, lineRule: 'auto' } as const;

export const hairline = { style: BorderStyle.SINGLE, size: 6, color: line } as const;
export const boldLine = { style: BorderStyle.SINGLE, size: 12, color: ink } as const;
/** Along which scissors go. */
export const cutLine = { style: BorderStyle.DASHED, size: 8, color: ink } as const;
export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const [first, second, third, fourth] = textSize.heading;

// Word takes a heading for plain text unless the redefined style names its outline level itself.
function headingStyle(size: number, level: number, before: number) {
	return {
		run: { font: 'Arial', size, bold: true, color: level < 2 ? teal : ink },
		paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true, outlineLevel: level },
	};
}

export const styles: IStylesOptions = {
	default: {
		document: {
			run: { font: 'Arial', size: textSize.body, color: ink, language: { value: 'en-GB', eastAsia: 'en-GB' } },
			paragraph: { spacing: { after: 110, line: 288, lineRule: 'auto' } },
		},
		heading1: headingStyle(first, 0, 0),
		heading2: headingStyle(second, 1, 320),
		heading3: headingStyle(third, 2, 200),
		heading4: headingStyle(fourth, 3, 180),
		hyperlink: { run: { color: teal, underline: {} } },
	},
};

const depths = [0, 1, 2];

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) {
	return depths.map((level) => ({
		level,
		format,
		text: text(level),
		alignment: AlignmentType.LEFT,
		style: { run: { font: 'Arial' }, paragraph: { indent: { left: 420 * (level + 1), hanging: 360 } } },
	}));
}

export const numbering: INumberingOptions = {
	config: [
		{ reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
		{ reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
	],
};
