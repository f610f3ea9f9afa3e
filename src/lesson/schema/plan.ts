import { z } from 'astro/zod';
import { day, slug, words } from './shared.ts';

/** Something pupils often believe, and what is true. */
const misconceptionSchema = z.strictObject({
	/** A name that quiz options can refer to. */
	id: slug,
	/** What pupils often think, in their words. */
	belief: words,
	/** What is true, in words a teacher can say. */
	truth: words,
});

const lessonId = z.string().regex(/^[a-z0-9]+\/[a-z0-9-]+$/);

/** The frontmatter of `lesson-plans/<band>/<lesson>/plan.md`, which teachers follow. */
export const planSchema = z.strictObject({
	/** What pupils will be able to do at the end, each starting with “I can”. */
	outcomes: z.array(words).min(1),
	/** The few sentences a pupil should take home. */
	keyPoints: z.array(words).min(1),
	/** The lengths on offer in minutes, longest first; every step says how long it takes on each. */
	routes: z.array(z.int().min(5).max(120)).min(1),
	/** Whether pupils need a device of their own: `none`, `optional` or `needed`. */
	devices: z.enum(['none', 'optional', 'needed']),
	/** What to have ready, one thing a line. */
	resources: z.array(words).default([]),
	/** Curriculum items this lesson teaches, as `framework/item`, for example `rshe-2025/S-OSA-3`. */
	curriculum: z.array(z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9-]+$/)).min(1),
	/** The lessons this one builds on, of this band or a younger one, for example `ks3/friends-online`. What it leads to follows from theirs. */
	buildsOn: z.array(lessonId).default([]),
	/** For lessons about threats: a lesson of the band that a cover teacher can give instead. */
	swap: lessonId.optional(),
	/** Beliefs to listen for. */
	misconceptions: z.array(misconceptionSchema).default([]),
	/** What changed with each edition after the first, in a sentence a teacher understands. */
	changes: z.array(z.strictObject({ edition: z.int().min(2), what: words })).default([]),
	/** Counts up when the lesson's files change enough that a teacher should download them again. */
	edition: z.int().min(1),
	/** The day somebody last read all of it against the sources. Printed on every file. */
	reviewed: day,
});

export type PlanFrontmatter = z.infer<typeof planSchema>;

/** The frontmatter of `slides.md`. */
export const slidesSchema = z.strictObject({
	/** What the first slide says above the lesson's title, if anything. */
	subtitle: words.optional(),
});

/** The frontmatter of `worksheet-*.md`. */
export const worksheetSchema = z.strictObject({
	/** What the sheet is called. Low-key: it lies on a pupil's desk. */
	title: words,
	/** What pupils do with it and when, in one sentence for the teacher. */
	use: words,
});

/** The frontmatter of `lesson-plans/every-lesson/*.md`: what stands in the plan of every lesson. */
export const standingSchema = z.strictObject({
	/** What the section is called. */
	title: words,
});

/** The texts that plans share. `about-threats` stands in sensitive lessons only, before the others. */
export const standingIds = ['about-threats', 'safe-delivery', 'if-someone-tells-you'] as const;

export type StandingId = (typeof standingIds)[number];
export type StandingFrontmatter = z.infer<typeof standingSchema>;
export type SlidesFrontmatter = z.infer<typeof slidesSchema>;
export type WorksheetFrontmatter = z.infer<typeof worksheetSchema>;
