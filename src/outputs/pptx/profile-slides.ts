import type PptxGenJS from 'pptxgenjs';
import type { ChooseItem } from '#lesson/mechanics/choose';
import type { ProfileStimulus } from '#lesson/mechanics/item';
import type { Profile } from '#lesson/schema/profile';
import { letterOf } from '#lesson/wording';
import { accountFits, drawAccount, drawFace, drawWideAccount, otherPosts, widePages } from './account.ts';
import { handsUp } from './choice-slides.ts';
import { addContactSlides } from './contact-slides.ts';
import { paragraphGap } from './pieces.ts';
import type { Run } from './runs.ts';
import { asParagraph, run } from './runs.ts';
import { edgeBar, labelledBox, letterTile } from './shapes.ts';
import { addSignSlides } from './sign-slides.ts';
import type { Stage } from './stage.ts';
import { addSlide, firstFit, tooMuch } from './stage.ts';
import { textHeight } from './text-size.ts';
import type { Box } from './theme.ts';
import { bodyBox, bodySizes, cardSizes, paleAmber, teal } from './theme.ts';

const top = 1.66;
const upper = 3.82;
const accountBox: Box = { x: bodyBox.x, y: top, w: 6.35, h: upper };
const contactBox: Box = { x: 7.3, y: top, w: 5.3, h: upper };
const wholeBox: Box = { x: bodyBox.x, y: top, w: bodyBox.w, h: 5.15 };
const wideContactBox: Box = { ...wholeBox, w: 9.95, h: upper };
const faceBox: Box = { x: 10.9, y: top, w: 1.7, h: 2.2 };
/** A card over the whole slide has room for larger words. */
const wideCardSizes = [24, 22, ...cardSizes];
const smallestContact = bodySizes[3];

/** The account with what happened and the choices, then what tells; a long account goes first, on slides of its own. */
export function addProfileSlides(
	stage: Stage,
	title: string,
	item: ChooseItem,
	stimulus: ProfileStimulus,
	notes: readonly string[],
): void {
	const { profile } = stimulus;
	const ask = [
		item.prompt,
		handsUp(item.options),
		'Ask which sign made them decide. Trusting a real person counts as much as spotting a fake.',
	];
	const spoken = [...notes, ...ask, ...otherPosts(profile)];
	const size = firstFit(cardSizes, (one) => (accountFits(profile, one, accountBox) ? one : undefined));
	if (size && contactHeight(stimulus, smallestContact, contactBox) <= contactBox.h) {
		const slide = addSlide(stage, title, spoken);
		drawAccount(stage, slide, profile, size, accountBox);
		drawContact(slide, title, stimulus, contactBox);
		drawChoices(slide, item);
	} else {
		addAccountSlides(stage, title, profile, spoken);
		const fits = contactHeight(stimulus, smallestContact, wideContactBox) <= wideContactBox.h;
		if (!fits) addContactSlides(stage, `${title}: what happened`, stimulus.contact);
		const asked = fits ? 'what happened' : 'decide';
		const slide = addSlide(stage, `${title}: ${asked}`, [item.prompt, handsUp(item.options)]);
		if (fits) drawContact(slide, title, stimulus, wideContactBox);
		drawFace(stage, slide, profile, faceBox);
		drawChoices(slide, item);
	}
	addSignSlides(stage, `${title}: the signs`, item);
}

/** An account over as many slides as its posts need. */
export function addAccountSlides(stage: Stage, title: string, profile: Profile, notes: readonly string[]): void {
	const layouts = wideCardSizes.flatMap((size) => {
		const pages = widePages(profile, size, wholeBox);
		return pages ? [{ size, pages }] : [];
	});
	const best = layouts.find(({ pages }) => pages.length === 1) ?? layouts.at(-1);
	if (!best) throw tooMuch(title);
	best.pages.forEach((posts, index) => {
		const slide = addSlide(stage, title, index === 0 ? notes : [`Continues “${title}”.`]);
		drawWideAccount(stage, slide, profile, posts, best.size, wholeBox);
	});
}

const boxPadding = 0.2;

function contactRuns({ contact }: ProfileStimulus, size: number): Run[] {
	const gap = { paraSpaceAfter: paragraphGap(size) };
	const head = asParagraph([run('What happened with Sam', size, { bold: true, color: teal })], gap);
	return [...head, ...contact.flatMap((line) => asParagraph([run(line, size)], { ...gap, bullet: { indent: size } }))];
}

function contactHeight({ contact }: ProfileStimulus, size: number, { w }: Box): number {
	const width = w - 2 * boxPadding - size / 72;
	const lines = contact.reduce((sum, line) => sum + textHeight(line, size, width), textHeight('W', size, width));
	return lines + ((contact.length + 1) * paragraphGap(size)) / 72 + 2 * boxPadding;
}

function drawContact(slide: PptxGenJS.Slide, title: string, stimulus: ProfileStimulus, box: Box): void {
	const size = firstFit(bodySizes, (one) => (contactHeight(stimulus, one, box) <= box.h ? one : undefined));
	if (!size) throw tooMuch(title);
	const looks = {
		fill: { color: paleAmber },
		line: { color: paleAmber, width: 1 },
		margin: boxPadding * 72,
		valign: 'top',
	} as const;
	labelledBox(slide, contactRuns(stimulus, size), box, looks);
	edgeBar(slide, box);
}

/** The prompt and its options side by side at the foot of a slide. */
export function drawChoices(slide: PptxGenJS.Slide, item: ChooseItem): void {
	const { x, w } = bodyBox;
	const words = [
		run(`${item.prompt} `, 20, { bold: true }),
		run(handsUp(item.options), 20, { italic: true, color: teal }),
	];
	slide.addText(words, { x, y: 5.56, w, h: 0.4, margin: 0, valign: 'middle', isTextBox: true });
	const gap = 0.15;
	const step = (w + gap) / item.options.length;
	item.options.forEach(({ text }, index) => {
		const left = x + index * step;
		letterTile(slide, letterOf(index), { x: left, y: 6.02, w: 0.72, h: 0.82 });
		const box = { x: left + 0.78, y: 6.02, w: step - 0.78 - gap, h: 0.82 };
		labelledBox(slide, [run(text, 20, { bold: true })], box, { align: 'left', margin: [8, 6, 2, 2] });
	});
}
