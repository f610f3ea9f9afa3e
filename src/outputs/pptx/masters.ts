import type PptxGenJS from 'pptxgenjs';
import { door, doorOnCream, doorOnTeal } from './door.ts';
import { amber, bodyBox, cream, font, grey, ink, lampGlow, slideSize, teal, titleBox } from './theme.ts';

/** The layouts of a deck; teachers find them under these names. */
export const layouts = { title: 'First slide', text: 'Title and text', open: 'Title only' } as const;

/** Where the first slide's words stand. */
export const opening = {
	title: { x: 0.9, y: 1.75, w: 7.6, h: 2.2 },
	subtitle: { x: 0.9, y: 4.4, w: 7.6, h: 1.3 },
} as const;

/** Defines the layouts, with real placeholders, so that titles are titles to screen readers and in outline view. */
export function defineMasters(deck: PptxGenJS, siteName: string): void {
	deck.defineSlideMaster({ title: layouts.title, background: { color: teal }, objects: openingObjects() });
	const slideNumber = {
		x: 12.0,
		y: 6.98,
		w: 0.75,
		h: 0.3,
		fontFace: font,
		fontSize: 12,
		color: grey,
		align: 'right',
	} as const;
	const furniture = [
		...frame(siteName),
		placeholder('title', 'title', titleBox, { fontSize: 34, bold: true, color: teal, valign: 'middle' }),
	];
	const body = placeholder('body', 'body', bodyBox, { fontSize: 24, color: ink, valign: 'top' });
	const background = { color: cream };
	deck.defineSlideMaster({ title: layouts.text, background, slideNumber, objects: [...furniture, body] });
	deck.defineSlideMaster({ title: layouts.open, background, slideNumber, objects: furniture });
}

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];
type Words = Pick<PptxGenJS.TextPropsOptions, 'fontSize' | 'bold' | 'color' | 'valign'>;

function openingObjects(): MasterObject[] {
	return [
		...door(9.1, 1.25, 4.6, doorOnTeal),
		{ rect: { x: 0.95, y: 4.1, w: 1.8, h: 0.07, fill: { color: amber }, line: { type: 'none' } } },
		placeholder('title', 'title', opening.title, { fontSize: 48, bold: true, color: cream, valign: 'bottom' }),
		placeholder('subtitle', 'body', opening.subtitle, { fontSize: 26, color: lampGlow, valign: 'top' }),
	];
}

function frame(siteName: string): MasterObject[] {
	return [
		{ rect: { x: 0, y: 0, w: 0.28, h: slideSize.h, fill: { color: teal }, line: { type: 'none' } } },
		{ rect: { x: 0.78, y: 1.46, w: 1.5, h: 0.06, fill: { color: amber }, line: { type: 'none' } } },
		...door(12.2, 0.36, 0.78, doorOnCream),
		{
			text: {
				text: siteName,
				options: { x: 0.72, y: 6.95, w: 6, h: 0.35, fontFace: font, fontSize: 12, color: grey, margin: 0 },
			},
		},
	];
}

function placeholder(name: string, type: 'title' | 'body', box: PptxGenJS.PositionProps, words: Words): MasterObject {
	const options = { name, type, ...box, ...words, fontFace: font, align: 'left', margin: 0 } as const;
	return { placeholder: { options, text: '' } };
}
