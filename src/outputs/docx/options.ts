import { Paragraph, TextRun } from 'docx';
import type { Part, Run } from '../paper/part.ts';
import type { Desk } from './desk.ts';
import { drawRuns, tickRun } from './runs.ts';
import type { Piece } from './table.ts';
import type { Theme } from './theme.ts';
import { scaled } from './theme.ts';

type Option = Extract<Part, { type: 'options' }>['options'][number];

/** Box, letter and the space between options, in letters. */
const markLetters = 6;

/** Choices to tick: side by side where they fit one line, else one a line. */
export function drawOptions(options: readonly Option[], desk: Desk): Piece[] {
	const length = options.reduce((sum, { runs }) => sum + lettersOf(runs) + markLetters, 0);
	if (length <= lettersAcross(desk.width, desk.theme)) return [optionLine(options, desk)];
	return options.map((option, index) => optionRow(option, index < options.length - 1, desk));
}

function lettersOf(runs: readonly Run[]): number {
	return runs.reduce((sum, run) => sum + (run.type === 'words' ? run.text.length : markLetters), 0);
}

/** How many letters stand on a line, at about half their height each. */
function lettersAcross(width: number, { text, letterSpace }: Theme): number {
	return width / (text * 5.32 + letterSpace);
}

function optionLine(options: readonly Option[], desk: Desk): Paragraph {
	const children = options.flatMap(({ letter, runs }, index) => [
		tickRun(desk, index === 0 ? '' : '\u2003'),
		new TextRun({ text: ` ${letter} `, bold: true }),
		...drawRuns(runs, desk),
	]);
	return new Paragraph({ spacing: { before: 60, after: 60 }, children });
}

/** A line that begins with a box and a letter; longer words stand below each other. */
function optionRow({ letter, runs }: Option, keepNext: boolean, desk: Desk): Paragraph {
	const { closeLine, closeAfter } = desk.theme;
	const [second, third] = [scaled(420, desk.theme), scaled(900, desk.theme)];
	return new Paragraph({
		keepNext,
		keepLines: true,
		indent: { left: third, hanging: third },
		spacing: { line: closeLine, lineRule: 'auto', after: Math.round(closeAfter / 2) },
		tabStops: [
			{ type: 'left', position: second },
			{ type: 'left', position: third },
		],
		children: [tickRun(desk), new TextRun({ text: `\t${letter}\t`, bold: true }), ...drawRuns(runs, desk)],
	});
}
