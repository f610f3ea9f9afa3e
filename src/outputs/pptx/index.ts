/** PowerPoint: the lesson's slides as native shapes that teachers can edit, with notes on every slide. */
import PptxGenJS from 'pptxgenjs';
import type { Lesson } from '#lesson/lesson';
import { loadGallery } from '../gallery.ts';
import { closeOoxml, openOoxml } from '../ooxml.ts';
import type { Output, OutputContext, PackFile } from '../output.ts';
import { printable } from '../printable.ts';
import { addDeck } from './deck.ts';
import { fixParts } from './fix.ts';
import { defineMasters } from './masters.ts';
import { font } from './theme.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const pptx: Output = {
	format: 'PowerPoint',
	async render(given: Lesson, context: OutputContext): Promise<PackFile[]> {
		const lesson = printable(given);
		const deck = new PptxGenJS();
		deck.layout = 'LAYOUT_WIDE';
		deck.title = lesson.title;
		deck.author = context.siteName;
		deck.company = context.siteName;
		deck.subject = lesson.summary;
		deck.theme = { headFontFace: font, bodyFontFace: font };
		defineMasters(deck, context.siteName);
		addDeck({ deck, lesson, context, gallery: await loadGallery(lesson, context), titles: new Map() });
		const raw = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
		const bytes = closeOoxml(fixParts(openOoxml(raw)), lesson.plan.reviewed);
		return [{ path: `${lesson.slug}_03-slides.pptx`, label: 'Slides', mediaType, audience: 'teacher', bytes }];
	},
};
