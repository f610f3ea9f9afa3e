import type PptxGenJS from 'pptxgenjs';
import type { ChooseItem, ChooseOption } from '#lesson/mechanics/choose';
import { letterOf, listText } from '#lesson/wording';
import { answerNotes } from '../answer-rows.ts';
import { verdictLabels } from '../wording.ts';
import { run } from './runs.ts';
import { labelledBox, letterTile, tick } from './shapes.ts';
import type { Stage } from './stage.ts';
import { addSlide, firstFit, tooMuch } from './stage.ts';
import { textHeight } from './text-size.ts';
import type { Box } from './theme.ts';
import { amber, bodyBox, bodySizes, font, paleAmber, paper, softTeal, teal } from './theme.ts';

type Slide = PptxGenJS.Slide;

const tileWidth = 0.7;
const gap = 0.14;
/** Kept free at the right of every option for “Right” and its tick. */
const markWidth = 1.7;
const footHeight = 0.45;

/** What there is to choose from. */
export type Question = Pick<ChooseItem, 'prompt' | 'options' | 'select'>;

/**
 * A question slide and the slide with its answer.
 *
 * @param ask the title of the question's slide, where it is not the title of the answer's.
 */
export function addChoiceSlides(
	stage: Stage,
	title: string,
	question: Question,
	notes: readonly string[],
	ask = title,
): void {
	const spoken = [...notes, question.prompt, fingers(question), 'Ask why before you show the answer.'];
	addOptionSlides(stage, ask, question, false, spoken);
	addOptionSlides(stage, `${title}: the answer`, question, true, feedbackNotes(question));
}

/** How pupils answer so that only the teacher sees it: some answers would be hard to own up to in front of a class. */
function fingers({ options, select }: Question): string {
	if (select === 'several') return 'More than one is right. Show one answer at a time with fingers at your chest.';
	const signs = options.map((_, index) => `${index + 1} for ${letterOf(index)}`);
	return `Show it at your chest: ${listText(signs, 'or')}.`;
}

/** What pupils do with their hands when a class may vote in the open. */
export function handsUp(options: readonly unknown[]): string {
	return `Hands up: ${listText(
		options.map((_, index) => letterOf(index)),
		'or',
	)}?`;
}

/** What pupils would read on the site after each option. */
export function feedbackNotes({ options }: Question): string[] {
	const rows = options.map(({ text, verdict, feedback }, index) => {
		return {
			what: `${letterOf(index)}. ${text}`,
			verdict: verdictLabels[verdict],
			isRight: verdict === 'right',
			text: feedback,
		};
	});
	return answerNotes(rows);
}

function addOptionSlides(stage: Stage, title: string, item: Question, isReveal: boolean, notes: string[]): void {
	const layout =
		firstFit(bodySizes, (size) => {
			const one = layOutOptions(item, size);
			return one?.pages.length === 1 ? one : undefined;
		}) ?? layOutOptions(item, bodySizes[3]);
	if (!layout) throw tooMuch(title);
	const { x, w } = bodyBox;
	layout.pages.forEach((page, index) => {
		const slide = addSlide(stage, title, index === 0 ? notes : [`Continues “${title}”.`]);
		let { y } = bodyBox;
		const prompt = [run(item.prompt, layout.size, { bold: true })];
		slide.addText(prompt, { x, y, w, h: layout.prompt, margin: 0, valign: 'top', isTextBox: true });
		y += layout.prompt + gap;
		for (const { option, letter, h } of page) {
			drawOption(slide, option, letter, layout.size, isReveal, { x, y, w, h });
			y += h + gap;
		}
		const hands = [run(fingers(item), 20, { color: teal, italic: true })];
		if (!isReveal) slide.addText(hands, { x, y, w, h: footHeight, margin: 0, isTextBox: true });
	});
}

function drawOption(
	slide: Slide,
	{ text, verdict }: ChooseOption,
	letter: string,
	size: number,
	isReveal: boolean,
	row: Box,
): void {
	const { x, y, w, h } = row;
	const isRight = isReveal && verdict === 'right';
	letterTile(slide, letter, { x, y, w: tileWidth, h });
	const looks = isRight
		? { fill: { color: paleAmber }, line: { color: amber, width: 3 } }
		: { fill: { color: paper }, line: { color: softTeal, width: 1 } };
	const box = { x: x + tileWidth + 0.1, y, w: w - tileWidth - 0.1, h };
	const margin: [number, number, number, number] = [12, markWidth * 72, 2, 2];
	labelledBox(slide, [run(text, size, { bold: isRight })], box, { ...looks, margin, align: 'left' });
	if (isRight) addRightMark(slide, x + w - markWidth, y, h);
}

/** Word and shape, so that nobody needs the colour. */
function addRightMark(slide: Slide, x: number, y: number, h: number): void {
	tick(slide, { x: x + 0.1, y: y + (h - 0.36) / 2, w: 0.42, h: 0.36 });
	const words = { text: verdictLabels.right, options: { fontFace: font, fontSize: 20, bold: true, color: teal } };
	slide.addText([words], { x: x + 0.6, y: y + (h - 0.4) / 2, w: 1, h: 0.4, margin: 0, isTextBox: true });
}

interface OptionLayout {
	size: number;
	prompt: number;
	pages: { option: ChooseOption; letter: string; h: number }[][];
}

/** The options of an item on as many slides as they need at a size; nothing when one alone is too high. */
function layOutOptions({ prompt: words, options }: Question, size: number): OptionLayout | undefined {
	const width = bodyBox.w - tileWidth - 0.1 - 12 / 72 - markWidth;
	const prompt = textHeight(words, size, bodyBox.w, true);
	const room = bodyBox.h - prompt - gap - footHeight;
	const pages: OptionLayout['pages'] = [[]];
	let used = 0;
	for (const [index, option] of options.entries()) {
		const h = textHeight(option.text, size, width, true) + 0.2;
		if (h + gap > room) return undefined;
		if (used + h + gap > room) {
			pages.push([]);
			used = 0;
		}
		pages.at(-1)?.push({ option, letter: letterOf(index), h });
		used += h + gap;
	}
	return { size, prompt, pages };
}
