import type { SlotName } from '#lesson/slots';
import type { Gallery } from '../gallery.ts';
import type { Theme } from './theme.ts';

/** Where parts are being drawn, and what was drawn so far. */
export interface Desk {
	theme: Theme;
	/** Every picture of the document, and every QR code by its address. */
	gallery: Gallery;
	/** How wide things may be here, in twentieths of a point. */
	width: number;
	/** Whether it is inside something, where everything stands closer. */
	isInside: boolean;
	/** Whether words are bold unless they say otherwise, as in the heading row of a table. */
	isBold: boolean;
	/** How large a letter is that stands alone on a card, in half-points; none outside cards. */
	alone?: number;
	/** Below a paragraph that stands close. */
	closeAfter: number;
	/** Shared by the whole document. */
	counts: { numberedLists: number; slots: Map<SlotName, number> };
}

/** A place inside something that takes room at its sides. */
export function inside(desk: Desk, width: number, closeAfter = desk.closeAfter): Desk {
	return { ...desk, width, closeAfter, isInside: true };
}
