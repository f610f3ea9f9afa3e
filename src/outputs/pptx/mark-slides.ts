import type { MarkItem } from '#lesson/mechanics/mark';
import { markTitle } from '#lesson/mechanics/mark';
import { answerRows } from '../answer-rows.ts';
import type { NumberedPassage } from '../paper-parts.ts';
import { numberedPassages, reasonPrompt } from '../paper-parts.ts';
import { addAnswerSlides } from './answer-slides.ts';
import { addPages, fitPages } from './body-slides.ts';
import { chatTitle, linePiece } from './chat.ts';
import { addChoiceSlides } from './choice-slides.ts';
import { promptPiece } from './prompt.ts';
import type { Run } from './runs.ts';
import { run } from './runs.ts';
import type { Stage } from './stage.ts';
import { bodySizes, teal } from './theme.ts';

/** The passages with numbered parts, what is to be said of each part, and then what they have in common. */
export function addMarkSlides(stage: Stage, title: string, item: MarkItem, notes: readonly string[]): void {
	const headAt = (size: number) => [promptPiece(item.prompt, size), chatTitle(markTitle(item), size)];
	const piecesAt = (size: number) =>
		numberedPassages(item).map(({ from, parts }) => linePiece(from, passageRuns(parts, size), size));
	const pages = fitPages(title, piecesAt, bodySizes, [bodySizes[2], bodySizes[3]], headAt);
	addPages(stage, title, pages, [...notes, item.prompt, ...markNotes(item)]);
	const rows = answerRows(item);
	const parts = rows.slice(0, rows.length - item.reasons.length);
	addAnswerSlides(stage, `${title}: the answer`, parts);
	if (item.reasons.length === 0) return;
	addChoiceSlides(stage, `${title}: why`, { prompt: reasonPrompt, options: item.reasons, select: 'one' }, []);
}

function passageRuns(parts: NumberedPassage['parts'], size: number): Run[] {
	return parts.flatMap((part) => {
		if (typeof part === 'string') return [run(part, size)];
		const number = run(`[${part.number}]\u00A0`, size, { bold: true, color: teal });
		return [number, run(part.part.text, size, { underline: { style: 'sng' } })];
	});
}

function markNotes({ does, most }: MarkItem): string[] {
	const few = most === undefined ? '' : ` Up to ${most} each.`;
	return [
		does === 'trim' ? 'Which numbers could Sam leave out?' : `Which numbers should make somebody pause?${few}`,
		'Pupils talk in pairs, then show one number at a time with fingers at their chest.',
	];
}
