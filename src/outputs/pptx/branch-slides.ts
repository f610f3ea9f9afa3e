import type { BranchItem } from '#lesson/mechanics/branch';
import { answerRows } from '../answer-rows.ts';
import type { NumberedStep } from '../paper-parts.ts';
import { numberedSteps } from '../paper-parts.ts';
import { addAnswerSlides } from './answer-slides.ts';
import { addPages, fitPages } from './body-slides.ts';
import { chatPieces } from './chat.ts';
import { handsUp } from './choice-slides.ts';
import type { Piece } from './pieces.ts';
import { promptPiece } from './prompt.ts';
import { boxPiece, tiledRow } from './rows.ts';
import { run } from './runs.ts';
import type { Stage } from './stage.ts';
import { bodyBox, bodySizes } from './theme.ts';

/** The steps of a chat with its pauses, a slide or more each, then what every choice does. */
export function addBranchSlides(stage: Stage, title: string, item: BranchItem, notes: readonly string[]): void {
	numberedSteps(item).forEach((step, index) => {
		const heading = index === 0 ? title : `${title}, step ${step.number}`;
		const piecesAt = (size: number) => stepPieces(item, step, size);
		const pages = fitPages(heading, piecesAt, bodySizes, [bodySizes[2], bodySizes[3]]);
		addPages(stage, heading, pages, [...(index === 0 ? notes : []), ...stepNotes(step)]);
	});
	addAnswerSlides(stage, `${title}: every choice`, answerRows(item));
}

function stepPieces({ title, prompt }: BranchItem, { number, step, choices }: NumberedStep, size: number): Piece[] {
	const pause = choices.map(({ letter, text, goTo }) => tiledRow(letter, `${text} → step ${goTo}`, size, bodyBox.w));
	return [
		...chatPieces(`Step ${number} · ${title}`, step.lines, size),
		...(pause.length > 0 ? [promptPiece(prompt, size), ...pause] : []),
		...(step.ending ? [boxPiece([run(step.ending, size, { bold: true })], size, bodyBox.w)] : []),
	];
}

function stepNotes({ choices, number }: NumberedStep): string[] {
	if (choices.length === 0) return ['An ending. Go back to step 1 and try another way, or go on.'];
	return [
		`Step ${number}. ${handsUp(choices)} Take the choice most want and go to the slide of its step.`,
		...choices.map(({ letter, text, feedback, goTo }) => `${letter}. ${text}. ${feedback} Go to step ${goTo}.`),
	];
}
