import type { Inline } from '#lesson/blocks';
import { slotText } from '#lesson/slots';
import { absoluteLink, readableLink } from '../links.ts';
import { plainInlines } from '../plain.ts';
import { serviceMention } from '../services.ts';
import type { Part, Run } from './part.ts';
import { words } from './part.ts';
import type { Sheet } from './sheet.ts';

type Text = Extract<Part, { type: 'text' }>;

/** How a paragraph stands. */
export type TextStyle = Omit<Text, 'type' | 'runs'>;

/** A heading; level 1 is the file's title. */
export function heading(level: 1 | 2 | 3 | 4, said: string | Run[]): Part {
	return { type: 'heading', level, runs: typeof said === 'string' ? words(said) : said };
}

/** A paragraph. */
export function paragraph(said: string | Run[], style: TextStyle = {}): Text {
	return { type: 'text', runs: typeof said === 'string' ? words(said) : said, ...style };
}

/** A paragraph in bold that stays with what follows. */
export function label(text: string, style: TextStyle = {}): Text {
	return paragraph(words(text, { bold: true }), { keepNext: true, ...style });
}

/** A paragraph that begins with words in bold. */
export function ledParagraph(lead: string, text: string, style: TextStyle = {}): Text {
	return paragraph([...words(`${lead} `, { bold: true }), ...words(text)], style);
}

/** Bulleted lines of plain text; none if there are no lines. */
export function bullets(lines: readonly string[], style: TextStyle = {}): Part[] {
	return lines.length === 0
		? []
		: [{ type: 'list', ordered: false, items: lines.map((line) => [paragraph(line, style)]) }];
}

/** Inlines as runs. On pupils' paper a link is followed by its address. */
export function inlineRuns(inlines: readonly Inline[], sheet: Sheet, how: Parameters<typeof words>[1] = {}): Run[] {
	return inlines.flatMap((inline): Run[] => {
		switch (inline.type) {
			case 'text':
				return words(inline.text, how);
			case 'strong':
				return inlineRuns(inline.inlines, sheet, { ...how, bold: true });
			case 'emphasis':
				return inlineRuns(inline.inlines, sheet, { ...how, italic: true });
			case 'link':
				return linkRuns(inline, sheet, how);
			case 'service':
				return words(serviceMention(sheet.lesson, inline.id), { ...how, bold: true });
			case 'slot':
				return words(slotText(inline.slot), how);
			/* v8 ignore next -- @preserve */
			default:
				return inline satisfies never;
		}
	});
}

function linkRuns(link: Extract<Inline, { type: 'link' }>, sheet: Sheet, how: Parameters<typeof words>[1]): Run[] {
	const address = absoluteLink(link.href, sheet.context.siteUrl);
	const said = inlineRuns(link.inlines, sheet, how).map((run) => ({ ...run, link: address }));
	const isSpelt = plainInlines(link.inlines, sheet.lesson).includes(readableLink(address));
	return sheet.kind === 'plan' || isSpelt ? said : [...said, ...words(` (${readableLink(address)})`, how)];
}
