import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import { ExternalHyperlink, HeadingLevel, Paragraph, TabStopType, TextRun } from 'docx';
import type { Inline } from '#lesson/blocks';
import { absoluteLink, readableLink } from '../links.ts';
import { plainInlines } from '../plain.ts';
import { serviceMention } from '../services.ts';
import type { Sheet } from './sheet.ts';

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** A heading; level 1 is the file's title. */
export function heading(level: 1 | 2 | 3 | 4, words: string | ParagraphChild[]): Paragraph {
	const children = typeof words === 'string' ? [new TextRun(words)] : words;
	return new Paragraph({ heading: headings[level - 1] ?? HeadingLevel.HEADING_4, children });
}

/** A paragraph of plain text. */
export function paragraph(text: string, run: IRunOptions = {}, options: IParagraphOptions = {}): Paragraph {
	return new Paragraph({ ...options, children: [new TextRun({ ...run, text })] });
}

/** A paragraph that begins with words in bold. */
export function ledParagraph(lead: string, text: string, options: IParagraphOptions = {}): Paragraph {
	return new Paragraph({ ...options, children: [new TextRun({ text: `${lead} `, bold: true }), new TextRun(text)] });
}

/** A bulleted line of plain text. */
export function bullet(text: string, options: IParagraphOptions = {}): Paragraph {
	const numbering = { reference: 'bullets', level: 0 };
	return new Paragraph({ spacing: { after: 60 }, ...options, numbering, children: [new TextRun(text)] });
}

/** Inlines as Word runs. On pupils' paper a link is followed by its address. */
export function inlineRuns(inlines: readonly Inline[], sheet: Sheet, run: IRunOptions = {}): ParagraphChild[] {
	return inlines.flatMap((inline): ParagraphChild[] => {
		switch (inline.type) {
			case 'text':
				return [new TextRun({ ...run, text: inline.text })];
			case 'strong':
				return inlineRuns(inline.inlines, sheet, { ...run, bold: true });
			case 'emphasis':
				return inlineRuns(inline.inlines, sheet, { ...run, italics: true });
			case 'link':
				return linkRuns(inline, sheet, run);
			case 'service':
				return [new TextRun({ ...run, bold: true, text: serviceMention(sheet.lesson, inline.id) })];
			/* v8 ignore next -- @preserve */
			default:
				return inline satisfies never;
		}
	});
}

function linkRuns(link: Extract<Inline, { type: 'link' }>, sheet: Sheet, run: IRunOptions): ParagraphChild[] {
	const address = absoluteLink(link.href, sheet.context.siteUrl);
	const words = new ExternalHyperlink({
		link: address,
		children: inlineRuns(link.inlines, sheet, { ...run, style: 'Hyperlink' }),
	});
	const isSpelt = plainInlines(link.inlines, sheet.lesson).includes(readableLink(address));
	return sheet.kind === 'plan' || isSpelt
		? [words]
		: [words, new TextRun({ ...run, text: ` (${readableLink(address)})` })];
}

/** A ruled line to write on. A leader, since Word joins the borders of neighbouring paragraphs into one. */
export function ruledLine(width: number): Paragraph {
	return new Paragraph({
		spacing: { before: 160, after: 0 },
		tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'underscore' }],
		children: [new TextRun({ text: '\t' })],
	});
}
