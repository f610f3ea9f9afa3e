import type { ChooseItem } from '#lesson/mechanics/choose';
import type { ChatStimulus, RequestStimulus, TwoAccountsStimulus } from '#lesson/mechanics/item';
import type { Profile } from '#lesson/schema/profile';
import { pictureFrom } from '../gallery.ts';
import { accountFits, drawAccount, otherPosts } from './account.ts';
import { addPages, fitPages } from './body-slides.ts';
import { chatPieces } from './chat.ts';
import { handsUp } from './choice-slides.ts';
import { addContactSlides } from './contact-slides.ts';
import { paragraphGap } from './pieces.ts';
import { addAccountSlides, drawChoices } from './profile-slides.ts';
import { asParagraph, run } from './runs.ts';
import { labelledBox } from './shapes.ts';
import type { Stage } from './stage.ts';
import { addSlide, firstFit, tooMuch } from './stage.ts';
import { textHeight } from './text-size.ts';
import type { Box } from './theme.ts';
import { bodyBox, bodySizes, cardSizes, teal } from './theme.ts';

const cardGap = 0.25;
const labelHeight = 0.42;
const cardWidth = (bodyBox.w - cardGap) / 2;
const slipHeight = 3.7;
const faceWidth = 1.5;

/** Slides with a chat so far. */
export function addChatSlides(stage: Stage, title: string, chat: ChatStimulus, notes: readonly string[]): void {
	const piecesAt = (size: number) => chatPieces(chat.title, chat.lines, size);
	addPages(stage, title, fitPages(title, piecesAt, bodySizes, [bodySizes[1], bodySizes[3]]), notes);
}

/** Two accounts side by side, or one after the other where they are long; then what happened. */
export function addTwoAccountSlides(
	stage: Stage,
	title: string,
	{ known, other, contact }: TwoAccountsStimulus,
	notes: readonly string[],
): void {
	const boxes = [0, 1].map((index): Box => {
		const x = bodyBox.x + index * (cardWidth + cardGap);
		return { x, y: bodyBox.y + labelHeight, w: cardWidth, h: bodyBox.h - labelHeight };
	});
	const sides = [
		{ label: 'The account Sam knows', profile: known, box: boxes[0] ?? bodyBox },
		{ label: 'The new account', profile: other, box: boxes[1] ?? bodyBox },
	];
	const spoken = [...notes, ...sides.flatMap(({ profile }) => otherPosts(profile))];
	const size = firstFit(cardSizes, (one) =>
		sides.every(({ profile, box }) => accountFits(profile, one, box)) ? one : undefined,
	);
	if (size) {
		const slide = addSlide(stage, title, spoken);
		for (const { label, profile, box } of sides) {
			const place = { ...box, y: bodyBox.y, h: labelHeight };
			slide.addText([run(label, 20, { bold: true })], { ...place, margin: 0, isTextBox: true });
			drawAccount(stage, slide, profile, size, box);
		}
	} else for (const { label, profile } of sides) addAccountSlides(stage, `${title}: ${label}`, profile, spoken);
	addContactSlides(stage, `${title}: what happened`, contact);
}

/** A request with its decisions below. */
export function addRequestSlide(
	stage: Stage,
	title: string,
	item: ChooseItem,
	request: RequestStimulus,
	notes: readonly string[],
): void {
	const box: Box = { x: bodyBox.x, y: 1.66, w: bodyBox.w, h: slipHeight };
	const width = box.w - faceWidth - 0.8;
	const size = firstFit(bodySizes, (one) => (slipHeightAt(request, one, width) <= slipHeight ? one : undefined));
	if (!size) throw tooMuch(title);
	const h = Math.max(faceWidth + 0.5, slipHeightAt(request, size, width));
	const slide = addSlide(stage, title, [...notes, item.prompt, handsUp(item.options)]);
	const margin: [number, number, number, number] = [(faceWidth + 0.5) * 72, 14, 8, 8];
	const runs = slipLines(request).flatMap(({ text, ...looks }) =>
		asParagraph([run(text, size, looks)], { paraSpaceAfter: paragraphGap(size) }),
	);
	labelledBox(slide, runs, { ...box, h }, { align: 'left', margin, objectName: `Request from ${request.name}` });
	addFace(stage, slide, request, { x: box.x + 0.25, y: box.y + 0.25, w: faceWidth, h: faceWidth });
	drawChoices(slide, item);
}

function slipLines({ name, facts, says }: RequestStimulus) {
	return [
		{ text: `${name} wants to connect with Sam`, bold: true, color: teal },
		...facts.map((text) => ({ text })),
		...(says ? [{ text: says, italic: true }] : []),
	];
}

function slipHeightAt(request: RequestStimulus, size: number, width: number): number {
	return slipLines(request).reduce(
		(sum, { text }) => sum + textHeight(text, size, width, true) + paragraphGap(size) / 72,
		0.3,
	);
}

function addFace(
	{ gallery }: Stage,
	slide: ReturnType<typeof addSlide>,
	{ avatar }: Pick<Profile, 'avatar'>,
	box: Box,
): void {
	const png = Buffer.from(pictureFrom(gallery, avatar.src).png).toString('base64');
	slide.addImage({ data: `data:image/png;base64,${png}`, altText: avatar.alt, ...box });
}
