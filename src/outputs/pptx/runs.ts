import type PptxGenJS from 'pptxgenjs';
import type { Inline } from '#lesson/blocks';
import { slotText } from '#lesson/slots';
import { absoluteLink } from '../links.ts';
import { serviceMention } from '../services.ts';
import type { Stage } from './stage.ts';
import { font, ink, teal } from './theme.ts';

export type Run = PptxGenJS.TextProps;

/** A run of text; every run carries all of its looks, since pptxgenjs lets runs inherit only what is switched on. */
export function run(text: string, fontSize: number, more: PptxGenJS.TextPropsOptions = {}): Run {
	return { text, options: { fontFace: font, fontSize, color: ink, ...more } };
}

/** Inlines as runs. */
export function inlineRuns(
	inlines: readonly Inline[],
	stage: Stage,
	size: number,
	more: PptxGenJS.TextPropsOptions = {},
): Run[] {
	return inlines.flatMap((inline): Run[] => {
		switch (inline.type) {
			case 'text':
				return [run(inline.text, size, more)];
			case 'strong':
				return inlineRuns(inline.inlines, stage, size, { ...more, bold: true });
			case 'emphasis':
				return inlineRuns(inline.inlines, stage, size, { ...more, italic: true });
			case 'link': {
				const hyperlink = () => ({ url: absoluteLink(inline.href, stage.context.siteUrl) });
				return inlineRuns(inline.inlines, stage, size, more).map(({ text, options }) => {
					return { text: text ?? '', options: { ...options, color: teal, hyperlink: hyperlink() } };
				});
			}
			case 'service':
				return [run(serviceMention(stage.lesson, inline.id), size, { ...more, bold: true })];
			case 'slot':
				return [run(slotText(inline.slot), size, more)];
			/* v8 ignore next -- @preserve */
			default:
				return inline satisfies never;
		}
	});
}

/** Runs as a paragraph: its looks on the first run, a line break after the last. */
export function asParagraph(runs: readonly Run[], looks: PptxGenJS.TextPropsOptions = {}): Run[] {
	return runs.map(({ text, options }, index) => ({
		text: text ?? '',
		options: { ...options, ...(index === 0 ? looks : {}), ...(index === runs.length - 1 ? { breakLine: true } : {}) },
	}));
}
