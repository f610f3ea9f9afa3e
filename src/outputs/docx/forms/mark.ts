import { TextRun } from 'docx';
import type { MarkItem } from '#lesson/mechanics/mark';
import type { NumberedPassage } from '../../paper-parts.ts';
import { numberedPassages, reasonPrompt } from '../../paper-parts.ts';
import { tickRule } from '../../wording.ts';
import { chatLine, chatTitle } from '../chat.ts';
import { boxedNumber, tickList } from '../pen.ts';
import type { Sheet } from '../sheet.ts';
import type { Piece } from '../table.ts';
import { frame } from '../table.ts';
import { ledParagraph } from '../text.ts';

/** What to do with the numbered parts. */
export function markRule({ does, most }: MarkItem): string {
	const few = most === undefined ? '' : `Choose up to ${most}. `;
	return does === 'trim' ? `${few}Strike out what Sam could leave out.` : `${few}Ring their numbers.`;
}

/** The passages with numbers to ring or words to strike out; then reasons to tick, if any are asked for. */
export function markForm(item: MarkItem, sheet: Sheet): Piece[] {
	const lines = numberedPassages(item).map(({ from, parts }) => chatLine(from, passageRuns(parts)));
	return [...frame(sheet.width, [chatTitle(item.title), ...lines]), ...reasonForm(item)];
}

function passageRuns(parts: NumberedPassage['parts']): TextRun[] {
	return parts.flatMap((part) => {
		if (typeof part === 'string') return [new TextRun(part)];
		return [boxedNumber(part.number), new TextRun('\u00A0'), new TextRun({ text: part.part.text, underline: {} })];
	});
}

function reasonForm({ reasons }: MarkItem): Piece[] {
	if (reasons.length === 0) return [];
	const rule = tickRule({ select: 'one' });
	return [ledParagraph(reasonPrompt, rule, { keepNext: true }), ...tickList(reasons.map(({ text }) => text))];
}
