import { TextRun } from 'docx';
import type { BranchItem } from '#lesson/mechanics/branch';
import type { NumberedStep } from '../../paper-parts.ts';
import { numberedSteps } from '../../paper-parts.ts';
import { chatLine } from '../chat.ts';
import { optionRow } from '../pen.ts';
import type { Sheet } from '../sheet.ts';
import type { Piece } from '../table.ts';
import { frame } from '../table.ts';
import { ledParagraph, paragraph } from '../text.ts';

/** How to read a chat that pauses. */
export const branchRule = 'Start at step 1. At each pause tick one, then go to the step it names.';

/** The chat as a story of numbered steps; every pause names the step that follows, every ending is told. */
export function branchForm(item: BranchItem, sheet: Sheet): Piece[] {
	return [
		paragraph(item.title, { bold: true }, { keepNext: true }),
		...numberedSteps(item).flatMap((step) => stepPieces(step, sheet)),
	];
}

function stepPieces({ number, step, choices }: NumberedStep, sheet: Sheet): Piece[] {
	const head = paragraph(`Step ${number}`, { bold: true }, { keepNext: true, spacing: { after: 40 } });
	const lines = step.lines.map(({ from, text }) =>
		chatLine(from, [new TextRun({ text, italics: from === undefined })]),
	);
	const pause = choices.map(({ letter, text, goTo }, index) => {
		const way = new TextRun({ text: ` → go to step ${goTo}`, bold: true });
		return optionRow(letter, [new TextRun(text), way], index < choices.length - 1);
	});
	const end = step.ending ? [ledParagraph('How it ends:', step.ending)] : [];
	return frame(sheet.width, [head, ...lines, ...pause, ...end]);
}
