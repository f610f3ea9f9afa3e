/** Sizes and colours of Word files. Arial is on every school computer; everything still works in grey. */
import type { INumberingOptions, IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, convertMillimetersToTwip, LevelFormat } from 'docx';
import { palette } from '../palette.ts';
import type { Look, PaperDocument } from '../paper/part.ts';

export const ink = palette.ink;
export const teal = palette.brand;

export const hairline = { style: BorderStyle.SINGLE, size: 6, color: palette.lineStrong } as const;
export const boldLine = { style: BorderStyle.SINGLE, size: 12, color: ink } as const;
/** Along which scissors go. */
export const cutLine = { style: BorderStyle.DASHED, size: 8, color: ink } as const;
export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A4 with margins of 15 mm: every school printer manages them, and a class set takes less paper. */
export const sheetSize = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
export const margin = 850;

/** How a look is set. Text sizes in half-points, as Word counts; spaces in twentieths of a point; lines in 240ths. */
export interface Theme {
	text: number;
	headings: readonly [number, number, number, number];
	footer: number;
	/** Between letters, beside what the typeface has. */
	letterSpace: number;
	line: number;
	after: number;
	/** The same in tables, cards and whatever else stands close. */
	closeLine: number;
	closeAfter: number;
	/** Above a ruled line. */
	hand: number;
	/** Whether words slant and are underlined; where not, they are bold instead. */
	slants: boolean;
	underlines: boolean;
	/** The colour of the paper; none where it is white. */
	paper?: string;
	/** Behind table headings and boxes: light enough for a grey printer. */
	tint: string;
}

const plain: Theme = {
	text: 24,
	headings: [36, 30, 26, 24],
	footer: 20,
	letterSpace: 0,
	line: 288,
	after: 110,
	closeLine: 252,
	closeAfter: 40,
	hand: 160,
	slants: true,
	underlines: true,
	tint: palette.wash,
};

/** 18 points and more, footers too; the looks of people with low vision want neither slanted nor crowded letters. */
const large: Theme = {
	...plain,
	text: 36,
	headings: [52, 44, 40, 36],
	footer: 36,
	after: 160,
	closeLine: 264,
	closeAfter: 70,
	hand: 240,
	slants: false,
};

/**
 * What the style guide of the British Dyslexia Association asks for: 12 to 14 points, wide lines and letters, cream
 * paper, bold instead of italics and underlines (bdadyslexia.org.uk, “Dyslexia friendly style guide”).
 */
const clear: Theme = {
	...plain,
	text: 28,
	headings: [46, 36, 32, 30],
	footer: 20,
	letterSpace: 16,
	line: 360,
	after: 200,
	closeLine: 336,
	closeAfter: 100,
	hand: 200,
	slants: false,
	underlines: false,
	paper: palette.cream,
	tint: palette.surface,
};

export const themes: Record<Look, Theme> = { plain, large, clear };

/** For crowded sheets that should fit on a side or two. Nothing can measure them before Word does. */
const compact: Theme = {
	...plain,
	text: 20,
	headings: [32, 24, 22, 20],
	footer: 18,
	line: 264,
	after: 70,
	closeLine: 240,
	closeAfter: 20,
	hand: 200,
};

/** How a document is set. What is words alone, such as a letter, has room enough. */
export function themeOf({ look, sides, parts }: PaperDocument): Theme {
	const isDense = parts.some(({ type }) => type === 'table' || type === 'cards');
	return look === 'plain' && sides !== undefined && isDense ? compact : themes[look];
}

/** A length that was found for text of 12 points, for the text of a look. */
export function scaled(twips: number, { text }: Theme): number {
	return Math.round((twips * text) / plain.text);
}

export function stylesOf(theme: Theme): IStylesOptions {
	const run = { font: 'Arial', size: theme.text, color: ink, characterSpacing: theme.letterSpace };
	const [first, second, third, fourth] = theme.headings;
	return {
		default: {
			document: {
				run: { ...run, language: { value: 'en-GB', eastAsia: 'en-GB' } },
				paragraph: { spacing: { after: theme.after, line: theme.line, lineRule: 'auto' } },
			},
			heading1: headingStyle(first, 0, 0, theme),
			heading2: headingStyle(second, 1, 320, theme),
			heading3: headingStyle(third, 2, 200, theme),
			heading4: headingStyle(fourth, 3, 180, theme),
			hyperlink: { run: theme.underlines ? { color: teal, underline: {} } : { color: teal, bold: true } },
		},
	};
}

// Word takes a heading for plain text unless the redefined style names its outline level itself.
function headingStyle(size: number, level: number, before: number, theme: Theme) {
	return {
		run: { font: 'Arial', size, bold: true, color: level < 2 ? teal : ink },
		paragraph: {
			spacing: { before: scaled(before, theme), after: scaled(100, theme) },
			keepNext: true,
			keepLines: true,
			outlineLevel: level,
		},
	};
}

/** How deep lists are told apart; what is deeper looks like the last of these. */
export const listDepths = 3;

/** How far in a list stands, by its depth. */
export function listIndent(depth: number, theme: Theme): number {
	return scaled(420 * (depth + 1), theme);
}

export function numberingOf(theme: Theme): INumberingOptions {
	const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
		Array.from({ length: listDepths }, (_, level) => ({
			level,
			format,
			text: text(level),
			alignment: AlignmentType.LEFT,
			style: {
				run: { font: 'Arial' },
				paragraph: { indent: { left: listIndent(level, theme), hanging: scaled(360, theme) } },
			},
		}));
	return {
		config: [
			{ reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
			{ reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
		],
	};
}
