/** Runs of paper as Word has them. */
import type { IRunOptions, ParagraphChild } from 'docx';
import { Bookmark, BorderStyle, ExternalHyperlink, TextRun } from 'docx';
import type { SlotName } from '#lesson/slots';
import { slotMark } from '#lesson/slots';
import type { Run } from '../paper/part.ts';
import type { Desk } from './desk.ts';
import { ink, scaled } from './theme.ts';

type Words = Extract<Run, { type: 'words' }>;

// U+25A1 is in Arial on every computer; the ballot box U+2610 is not.
const tickBox = '□';
const tickSize = 28;

/** Runs of a paragraph; `how` holds for all of them unless one says otherwise. */
export function drawRuns(runs: readonly Run[], desk: Desk, how: IRunOptions = {}): ParagraphChild[] {
	return runs.flatMap((run, index): ParagraphChild[] => {
		switch (run.type) {
			case 'words':
				return run.link === undefined ? [wordsRun(run, desk, how)] : linkRuns(runs, index, desk, how);
			case 'tick':
				return [tickRun(desk)];
			case 'boxed':
				return [boxedNumber(run.number, how)];
			case 'blank':
				return [new TextRun({ ...how, text: '______' })];
			case 'slot':
				return [slotRun(run.slot, desk, how)];
			case 'scissors':
				// Arial has no scissors; Word and LibreOffice take them from a font that has.
				return [new TextRun({ ...how, text: '✂', font: 'Segoe UI Symbol' })];
			case 'break':
				return [new TextRun({ break: 1 })];
			/* v8 ignore next -- @preserve */
			default:
				return run satisfies never;
		}
	});
}

/** A box to tick. */
export function tickRun({ theme }: Desk, before = ''): TextRun {
	return new TextRun({ text: `${before}${tickBox}`, size: scaled(tickSize, theme) });
}

function wordsRun(run: Words, { theme }: Desk, how: IRunOptions): TextRun {
	const isLoud = (run.italic && !theme.slants) || (run.underline && !theme.underlines);
	const bold = run.bold ?? (isLoud ? true : undefined);
	return new TextRun({
		...how,
		...(bold === undefined ? {} : { bold }),
		...(run.italic && theme.slants ? { italics: true } : {}),
		...(run.underline && theme.underlines ? { underline: {} } : {}),
		...(run.lang ? { language: { value: run.lang } } : {}),
		text: run.text,
	});
}

/** Neighbours that lead to the same place are one link, drawn where the first of them stands. */
function linkRuns(runs: readonly Run[], index: number, desk: Desk, how: IRunOptions): ParagraphChild[] {
	const linkAt = (at: number) => {
		const run = runs[at];
		return run?.type === 'words' ? run.link : undefined;
	};
	const link = linkAt(index) ?? '';
	if (linkAt(index - 1) === link) return [];
	const from = runs.slice(index);
	const end = from.findIndex((_, at) => linkAt(index + at) !== link);
	const words = from.slice(0, end < 0 ? undefined : end).filter((run): run is Words => run.type === 'words');
	const children = words.map((run) => wordsRun(run, desk, { ...how, style: 'Hyperlink' }));
	return [new ExternalHyperlink({ link, children })];
}

function boxedNumber(number: number, how: IRunOptions): TextRun {
	const border = { style: BorderStyle.SINGLE, size: 8, space: 0, color: ink };
	return new TextRun({ ...how, text: `\u00A0${number}\u00A0`, bold: true, border });
}

/** A line to write on inside a bookmark, by which a browser finds it; a second place of the same slot gets a number. */
function slotRun(slot: SlotName, { counts }: Desk, how: IRunOptions): ParagraphChild {
	const place = (counts.slots.get(slot) ?? 0) + 1;
	counts.slots.set(slot, place);
	const id = place === 1 ? slotMark(slot) : `${slotMark(slot)}_${place}`;
	return new Bookmark({ id, children: [new TextRun({ ...how, text: '_'.repeat(24) })] });
}
