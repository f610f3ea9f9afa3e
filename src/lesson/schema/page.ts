import { z } from 'astro/zod';
import { words } from './shared.ts';

/**
 * Who a page is for. It decides the navigation, what search shows and whether the page can be left by Escape. `adult` is for
 * staff and parents alike, and for no pupil.
 */
export const audiences = ['pupil', 'teacher', 'officer', 'parent', 'adult', 'everyone'] as const;
export type Audience = (typeof audiences)[number];

/** The frontmatter of `content/pages/**`: a page whose address is its path. */
export const pageSchema = z.strictObject({
	/** The page's title. Low-key where a pupil may read it. */
	title: words,
	/** One sentence that says what the page is for. */
	description: words,
	/** Who it is for. */
	audience: z.enum(audiences).default('everyone'),
	/** What the page rests on: publisher, title and date of each source, for its foot. */
	sources: z.array(words).optional(),
});

export type PageFrontmatter = z.infer<typeof pageSchema>;
