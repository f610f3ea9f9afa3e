import { z } from 'astro/zod';
import { slug, words } from './shared.ts';

/** The frontmatter of `content/lessons/<band>/<lesson>.md`, the page that pupils read. */
export const lessonSchema = z.strictObject({
	/** What the lesson is called on every page and file. Low-key: it shows in the browser's history. */
	title: words,
	/** One sentence that says what pupils will do. */
	summary: words,
	/** The school years it is written for, for example `[7]`. */
	years: z.array(z.int().min(1).max(13)).min(1),
	/** Its place among the band's lessons, counted from 1. */
	order: z.int().min(1),
	/** What it is about, in teachers' words, for the lesson finder. */
	topics: z.array(words).min(1),
	/** Ids of glossary words that the page explains. */
	terms: z.array(slug).default([]),
	/** True for lessons about threats: no shortest route, and extra care before the lesson. */
	sensitive: z.boolean().default(false),
});

export type LessonFrontmatter = z.infer<typeof lessonSchema>;
