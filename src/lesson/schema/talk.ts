import { z } from 'astro/zod';
import { bandIds } from '../bands.ts';
import { day, words } from './shared.ts';

/** Whom a talk is for: pupils of a band, or adults. */
const talkAudiences = [...bandIds, 'parents', 'staff'] as const;

const lessonId = z.string().regex(/^[a-z0-9]+\/[a-z0-9-]+$/);

/** The frontmatter of `content/talks/<talk>.md`, a deck that an officer or another visitor speaks to. */
export const talkSchema = z.strictObject({
	/** What it is called on the first slide. Low-key: pupils see it. */
	title: words,
	/** One sentence that says what it is for. */
	summary: words,
	audience: z.enum(talkAudiences),
	/** The years it is for, where they are not all of the band’s, for example `[9]`. */
	years: z.array(z.int().min(1).max(13)).min(1).optional(),
	/** The lengths on offer in minutes, longest first; every slide says how long it takes in each. */
	minutes: z.array(z.int().min(5).max(90)).min(1),
	/** Its place among the talks, counted from 1. */
	order: z.int().min(1),
	/** The lesson that a teacher gives before the talk. */
	before: lessonId.optional(),
	/** The lesson that a teacher gives after it. */
	after: lessonId.optional(),
	/** What to have ready, one thing a line. */
	resources: z.array(words).default([]),
	/** Lines for a show of hands before and after, read out by the teacher. To pupils, fewer should agree with the last one afterwards. */
	hands: z.array(words).default([]),
	/** Counts up when the talk changes enough that a visitor should download it again. */
	edition: z.int().min(1),
	/** The day somebody last read all of it against the sources. */
	reviewed: day,
});

export type TalkFrontmatter = z.infer<typeof talkSchema>;
