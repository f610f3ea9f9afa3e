/** A fictional account drawn as native shapes. */
import type PptxGenJS from 'pptxgenjs';
import type { Profile } from '#lesson/schema/profile';
import { pictureFrom } from '../gallery.ts';
import { postLines, profileFacts } from '../wording.ts';
import { asParagraph, run } from './runs.ts';
import { labelledBox } from './shapes.ts';
import type { Stage } from './stage.ts';
import { textHeight } from './text-size.ts';
import type { Box } from './theme.ts';
import { grey, paleTeal, paper, softTeal, teal } from './theme.ts';

type Post = Profile['posts'][number];
type Slide = PptxGenJS.Slide;

const padding = 0.2;
const face = 1.15;
const faceGap = 0.2;
const postGap = 0.1;
const mostPosts = 3;

/** The posts a slide shows; the rest are in the notes. */
export function shownPosts({ posts }: Profile): Post[] {
	return posts.slice(0, mostPosts);
}

/** The posts a slide does not show, in words. */
export function otherPosts({ posts }: Profile): string[] {
	return posts.slice(mostPosts).map((post) => `Also on the account. ${postLines(post).join(' ')}`);
}

/** Whether the account fits into one card. */
export function accountFits(profile: Profile, size: number, { w, h }: Box): boolean {
	return aboutHeight(profile, size, w) + postsHeight(shownPosts(profile), size, w) <= h;
}

/** The account in one card: face, name, what it says about itself, then posts. */
export function drawAccount(stage: Stage, slide: Slide, profile: Profile, size: number, box: Box): void {
	drawCard(slide, box, profile);
	drawAbout(stage, slide, profile, size, box);
	drawPosts(slide, shownPosts(profile), size, { ...box, y: box.y + aboutHeight(profile, size, box.w) });
}

/** How the posts spread over slides of two columns, who they are at the left and posts at the right. Nothing if one is too long. */
export function widePages(profile: Profile, size: number, box: Box): Post[][] | undefined {
	const room = box.h - 2 * padding;
	const { w } = columnsOf(box)[1];
	const pages: Post[][] = [[]];
	for (const post of shownPosts(profile)) {
		if (postsHeight([post], size, w) > room) return undefined;
		const last = pages.at(-1) ?? [];
		if (postsHeight([...last, post], size, w) > room) pages.push([post]);
		else last.push(post);
	}
	return aboutHeight(profile, size, columnsOf(box)[0].w) <= box.h ? pages : undefined;
}

/** The account over a whole slide, in two columns. */
export function drawWideAccount(
	stage: Stage,
	slide: Slide,
	profile: Profile,
	posts: readonly Post[],
	size: number,
	box: Box,
): void {
	const [left, right] = columnsOf(box);
	const height = Math.max(aboutHeight(profile, size, left.w), postsHeight(posts, size, right.w) + padding) + padding;
	drawCard(slide, { ...box, h: Math.min(box.h, height) }, profile);
	drawAbout(stage, slide, profile, size, left);
	drawPosts(slide, posts, size, { ...right, y: right.y + padding });
}

/** The face with the name below it, as a reminder of whom a slide is about. */
export function drawFace(stage: Stage, slide: Slide, { name, avatar }: Profile, { x, y, w, h }: Box): void {
	slide.addImage({ data: pictureData(stage, avatar.src), altText: avatar.alt, x, y, w, h: w });
	const words = [run(name, 20, { bold: true, color: teal, align: 'center' })];
	slide.addText(words, { x, y: y + w + 0.05, w, h: h - w - 0.05, margin: 0, valign: 'top', isTextBox: true });
}

function pictureData({ gallery }: Stage, src: string): string {
	return `data:image/png;base64,${Buffer.from(pictureFrom(gallery, src).png).toString('base64')}`;
}

function columnsOf(box: Box): [Box, Box] {
	const left = box.w * 0.45;
	return [
		{ ...box, w: left },
		{ ...box, x: box.x + left, w: box.w - left },
	];
}

function drawCard(slide: Slide, box: Box, { name }: Profile): void {
	const line = { color: softTeal, width: 2 };
	slide.addShape('roundRect', {
		...box,
		rectRadius: 0.12,
		fill: { color: paper },
		line,
		objectName: `Account of ${name}`,
	});
}

function nameSize(size: number): number {
	return size + 6;
}

/** How high the top of the card is: the face, or the lines beside it. */
function aboutHeight(profile: Profile, size: number, width: number): number {
	const beside = width - 2 * padding - face - faceGap;
	const lines = [profile.bio, ...profileFacts(profile)].map((line) => textHeight(line, size, beside));
	const name = textHeight(`${profile.name}  @${profile.handle}`, nameSize(size), beside, true);
	return (
		padding +
		Math.max(
			face,
			lines.reduce((sum, line) => sum + line, name),
		) +
		0.12
	);
}

function drawAbout(stage: Stage, slide: Slide, profile: Profile, size: number, { x, y, w }: Box): void {
	const { name, handle, bio, avatar } = profile;
	const data = pictureData(stage, avatar.src);
	const [left, top] = [x + padding, y + padding];
	slide.addImage({ data, altText: avatar.alt, x: left, y: top, w: face, h: face });
	const nameLine = [run(name, nameSize(size), { bold: true, color: teal }), run(`  @${handle}`, size, { color: grey })];
	const lines = [bio, ...profileFacts(profile)].map((line) => [run(line, size)]);
	const box = {
		x: left + face + faceGap,
		y: top,
		w: w - 2 * padding - face - faceGap,
		h: aboutHeight(profile, size, w) - padding,
	};
	slide.addText(
		[nameLine, ...lines].flatMap((line) => asParagraph(line)),
		{ ...box, margin: 0, valign: 'top', isTextBox: true },
	);
}

function postHeight(post: Post, size: number, width: number): number {
	return textHeight(postLines(post).join('\n'), size, width - 2 * padding - 0.24) + 0.14;
}

function postsHeight(posts: readonly Post[], size: number, width: number): number {
	return posts.reduce((sum, post) => sum + postHeight(post, size, width) + postGap, 0);
}

function drawPosts(slide: Slide, posts: readonly Post[], size: number, { x, y, w }: Box): void {
	let top = y;
	for (const post of posts) {
		const h = postHeight(post, size, w);
		const runs = postLines(post).flatMap((line, index) => asParagraph([run(line, size, { italic: index > 0 })]));
		const looks = {
			fill: { color: paleTeal },
			line: { color: paleTeal, width: 1 },
			rectRadius: 0.05,
			objectName: 'Post',
		};
		labelledBox(slide, runs, { x: x + padding, y: top, w: w - 2 * padding, h }, { ...looks, margin: [8, 8, 4, 4] });
		top += h + postGap;
	}
}
