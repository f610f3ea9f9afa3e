import type { SetItem, Setting } from '#lesson/mechanics/set';
import { seen } from '#lesson/mechanics/set';
import { letterOf } from '#lesson/wording';
import { answerNotes, answerRows, fittingSettings } from '../answer-rows.ts';
import { addTableSlides } from './answer-slides.ts';
import { addPages, fitPages } from './body-slides.ts';
import { promptPiece } from './prompt.ts';
import { boxPiece } from './rows.ts';
import type { Run } from './runs.ts';
import { asParagraph, run } from './runs.ts';
import type { Stage } from './stage.ts';
import { bodyBox, bodySizes } from './theme.ts';

/** The goal, the settings with their options, who sees what at the start; then what fits and who sees what with it. */
export function addSetSlides(stage: Stage, title: string, item: SetItem, notes: readonly string[]): void {
	const how = 'Take one setting at a time. Pupils show the letter with their fingers: 1 for A, 2 for B, and so on.';
	addGoalSlide(stage, title, item, [...notes, item.prompt, item.goal, how]);
	const header = ['Setting', 'Starts as', 'Set it to'];
	const draw = (size: number) => item.settings.map((setting, index) => settingCells(setting, index, size));
	addTableSlides(stage, `${title}: the settings`, { header, shares: [4, 2.6, 4.2], draw }, [how]);
	addSeenSlides(stage, `${title}: who sees what at the start?`, item, item.settings.map(startOf));
	addTableSlides(stage, `${title}: the answer`, answerTable(item), answerNotes(answerRows(item)));
	addSeenSlides(stage, `${title}: who sees what now?`, item, fittingSettings(item));
}

function addGoalSlide(stage: Stage, title: string, { prompt, goal }: SetItem, notes: string[]): void {
	const piecesAt = (size: number) => [promptPiece(prompt, size), boxPiece([run(goal, size)], size, bodyBox.w)];
	addPages(stage, title, fitPages(title, piecesAt, bodySizes, [bodySizes[3]]), notes);
}

function startOf({ id, start }: Setting): string {
	return `${id}:${start}`;
}

function settingCells({ section, label, options, start }: Setting, index: number, size: number): Run[][] {
	const starts = options.find(({ id }) => id === start)?.text ?? '';
	return [
		[...asParagraph([run(`${index + 1}. ${label}`, size, { bold: true })]), run(section, size)],
		[run(starts, size)],
		options.flatMap(({ text }, at) => asParagraph([run(`${letterOf(at)}. ${text}`, size)])),
	];
}

function answerTable({ settings }: SetItem) {
	const draw = (size: number) =>
		settings.map(({ label, options }, index) => {
			const right = options.flatMap((option, at) =>
				option.effect === 'fits' || option.effect === 'harmless' ? [{ ...option, letter: letterOf(at) }] : [],
			);
			const cell = (text: string, bold = false) => [run(text, size, { bold })];
			return [
				cell(`${index + 1}. ${label}`),
				cell(right.map(({ letter, text }) => `${letter}. ${text}`).join(' or '), true),
				cell(right[0]?.feedback ?? ''),
			];
		});
	return { header: ['Setting', 'What fits', 'Why'], shares: [3, 2.6, 5], draw };
}

function addSeenSlides(stage: Stage, title: string, item: SetItem, chosen: readonly string[]): void {
	const { audiences, things } = item;
	if (audiences.length === 0) return;
	const draw = (size: number) =>
		things.map((thing) => [
			[run(thing.text, size)],
			...audiences.map(({ id }) => [run(seen(item, chosen, id).includes(thing) ? 'Sees it' : '–', size)]),
		]);
	const header = ['What is on the account', ...audiences.map(({ text }) => text)];
	const shares = [3, ...audiences.map(() => 1.6)];
	const centred = audiences.map((_, index) => index + 1);
	addTableSlides(stage, title, { header, shares, draw, centred }, ['Ask first: who can see this? Then compare.']);
}
