import type { Lesson } from '#lesson/lesson';
import type { Gallery } from '../gallery.ts';
import type { OutputContext } from '../output.ts';

/** What is being drawn, and how far it is. */
export interface Sheet {
	lesson: Lesson;
	context: OutputContext;
	gallery: Gallery;
	/** Worksheets are for pupils; plans and answer sheets for teachers. */
	kind: 'plan' | 'worksheet' | 'answers';
	/** How wide things may be, in twentieths of a point. */
	width: number;
	/** How many there were so far; shared by everything on the sheet. */
	counts: { numberedLists: number; questions: number };
}

/** The same sheet inside a box that leaves less room. */
export function narrower(sheet: Sheet, by: number): Sheet {
	return { ...sheet, width: sheet.width - by };
}
