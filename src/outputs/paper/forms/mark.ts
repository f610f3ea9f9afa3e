import type { MarkItem } from '#lesson/mechanics/mark';
import { markTitle } from '#lesson/mechanics/mark';
import type { NumberedPassage } from '../../paper-parts.ts';
import { numberedPassages, reasonPrompt } from '../../paper-parts.ts';
import { tickRule } from '../../wording.ts';
import { chatLine, chatTitle } from '../chat.ts';
import type { Part, Run } from '../part.ts';
import { words } from '../part.ts';
import { tickList } from '../pen.ts';
import { ledParagraph } from '../text.ts';

/** What to do with the numbered parts. */
export function markRule({ does, most }: MarkItem): string {
	const few = most === undefined ? '' : `Choose up to ${most}. `;
	return does === 'trim' ? `${few}Strike out what Sam could leave out.` : `${few}Ring their numbers.`;
}

/** The passages with numbers to ring or words to strike out; then reasons to tick, if any are asked for. */
export function markForm(item: MarkItem): Part[] {
	const lines = numberedPassages(item).map(({ from, parts }) => chatLine(from, passageRuns(parts)));
	return [{ type: 'frame', parts: [chatTitle(markTitle(item)), ...lines] }, ...reasonForm(item)];
}

function passageRuns(parts: NumberedPassage['parts']): Run[] {
	return parts.flatMap((part): Run[] => {
		if (typeof part === 'string') return words(part);
		return [
			{ type: 'boxed', number: part.number },
			...words('\u00A0'),
			{ type: 'words', text: part.part.text, underline: true },
		];
	});
}

function reasonForm({ reasons }: MarkItem): Part[] {
	if (reasons.length === 0) return [];
	const rule = tickRule({ select: 'one' });
	return [ledParagraph(reasonPrompt, rule, { keepNext: true }), tickList(reasons.map(({ text }) => text))];
}
