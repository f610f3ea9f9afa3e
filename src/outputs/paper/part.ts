/**
 * Paper without a format: what every printable file is made of. `src/outputs/paper/` draws lessons as parts, once;
 * `docx/` and `pdf/` put parts into their format, each with a `switch` that ends with `satisfies never`.
 */
import type { SlotName } from '#lesson/slots';

/** A run of text on paper. */
export type Run =
	| {
			type: 'words';
			text: string;
			/** Words in headings are bold unless this is `false`. */
			bold?: boolean;
			italic?: boolean;
			/** Set a line under it, for words a pen may strike out or ring. */
			underline?: boolean;
			/** Struck-out or small print are no runs: sizes belong to the look. Where it leads, as a whole address. */
			link?: string;
			/** The language of the words where it is not British English, as `cy`. */
			lang?: string;
	  }
	/** A box to tick. */
	| { type: 'tick' }
	/** A number in a square, to ring. */
	| { type: 'boxed'; number: number }
	/** A short line to write a letter or a number on. */
	| { type: 'blank' }
	/** A local detail: a line to write on until somebody fills it in. */
	| { type: 'slot'; slot: SlotName }
	/** A pair of scissors, beside what is to be cut out; an ornament, since the words say it too. */
	| { type: 'scissors' }
	/** A new line inside the paragraph. */
	| { type: 'break' };

/** What a cell holds: plain words, or parts. */
export type PaperCell = string | Part[];

/** One thing on paper, from top to bottom. */
export type Part =
	/** Level 1 is the file's title, of which there is one. */
	| { type: 'heading'; level: 1 | 2 | 3 | 4; runs: Run[] /** Begins a page. */; newPage?: boolean }
	| {
			type: 'text';
			runs: Run[];
			/** Stays on the page of what follows. */
			keepNext?: boolean;
			/** Closer to its neighbours, as in cards and cells; its lines stay together. */
			close?: boolean;
			/** Begins something: a little room above it. */
			apart?: boolean;
			/** A little in from the left, as what belongs to the line above. */
			indent?: boolean;
			/** In the middle instead of at the left. */
			centred?: boolean;
			/** Much larger, as on a poster: `large` about twice, `huge` about four times. */
			size?: 'large' | 'huge';
	  }
	/** Each item begins with parts of its own; nested lists are parts of an item. */
	| { type: 'list'; ordered: boolean; items: Part[][] }
	/** A choice to tick with its letter; `before` a longer text keeps the text beside letter and box. */
	| { type: 'options'; options: { letter: string; runs: Run[] }[] }
	/** A picture of `content/pictures/`; `share` is how much of the width where it stands it takes, 0 to 1. */
	| { type: 'picture'; src: string; alt: string; share: number }
	/** A QR code of an address, `millimetres` wide. */
	| { type: 'qr'; address: string; alt: string; millimetres: number }
	/** A table with a heading row that repeats on every page. `shares` says how wide columns are beside each other. */
	| {
			type: 'table';
			shares: number[];
			header: PaperCell[];
			rows: PaperCell[][] /** Stands on one page. */;
			together?: boolean;
	  }
	/** Things in a tinted box with a strong left edge. */
	| { type: 'box'; parts: Part[] }
	/** Things in a plain border that stay on one page. */
	| { type: 'frame'; parts: Part[] }
	/** Something narrow at the left, more beside it, the rest below both, a border round all; stays on one page. */
	| { type: 'card'; leftShare: number; left: Part[]; right: Part[]; below: Part[] }
	/** Equal cards with dashed lines to cut along; `millimetres` is the least height of each. */
	| { type: 'cards'; perRow: number; millimetres: number; cards: Part[][] }
	/** Ruled lines to write on. */
	| { type: 'lines'; count: number }
	/** Room left free, for a drawing or strokes. */
	| { type: 'room'; millimetres: number };

/** How a sheet is set. `large` is 18 points and more; `clear` suits many dyslexic readers: wide spacing, cream paper, no italics. */
export const looks = ['plain', 'large', 'clear'] as const;
export type Look = (typeof looks)[number];

/** One printable file, without its format. */
export interface PaperDocument {
	/** The file's name without lesson and ending, beginning with its place, for example `04-worksheet-on-paper`. */
	name: string;
	/** The document's title, which is also its level-1 heading. */
	title: string;
	/** What the download link says, for example “Lesson plan”. */
	label: string;
	/** Files for pupils hold no answers and no notes. */
	audience: 'teacher' | 'pupil' | 'parent';
	/** In which packs it stands: `parents` in the copy for parents alone; in both (where its audience allows) when left out. */
	copies?: 'parents' | undefined;
	/** Left out as a Word file, where another file is the one to edit. */
	only?: 'pdf' | undefined;
	look: Look;
	/** Across where something wide or to be cut stands on it. */
	landscape: boolean;
	/** On how many sides of paper it should fit: in the plain look, PDF sets it up to a fifth smaller to get there. */
	sides?: number | undefined;
	/** From top to bottom, the level-1 heading first. */
	parts: Part[];
}

/** Bare words as runs. */
export function words(text: string, how: { bold?: boolean; italic?: boolean } = {}): Run[] {
	return [{ type: 'words', text, ...how }];
}
