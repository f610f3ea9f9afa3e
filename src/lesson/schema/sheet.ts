import { z } from 'astro/zod';
import type { SlotName } from '../slots.ts';
import { slotNames } from '../slots.ts';
import { words } from './shared.ts';

/** Before whom a talk is given: one class, a hall (an assembly), or adults. */
export const talkRooms = ['class', 'hall', 'adults'] as const;
export type TalkRoom = (typeof talkRooms)[number];

/** The frontmatter of `content/talks/sheets/*.md`: a sheet of paper in talk kits, whose words pages for officers show as well. */
export const sheetSchema = z.strictObject({
	/** What the sheet is called. */
	title: words,
	/** Its place in a kit: before what has a higher number, among files of that number by name. */
	place: z.int().min(0).max(99),
	/** Which kits it goes into: those of talks to a `class`, in a `hall` (an assembly) or to `adults`. */
	rooms: z.array(z.enum(talkRooms)).min(1),
	/** Who reads it: staff and officers, or parents. */
	audience: z.enum(['teacher', 'parent']).default('teacher'),
	/** Whether its lists have boxes to tick on paper. */
	ticks: z.boolean().default(false),
	/** Local details that stand at its end on paper, each on a line of its own. */
	slots: z.array(z.enum(Object.keys(slotNames) as SlotName[])).default([]),
	/** How many lines to write on it has at its end on paper. */
	lines: z.int().min(0).max(20).default(0),
});

export type SheetFrontmatter = z.infer<typeof sheetSchema>;
