import { z } from 'astro/zod';

/** Names that end up in addresses and file names: lower case letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower case letters, digits and hyphens only');

/** A sentence or a paragraph of plain text. */
export const words = z.string().trim().min(1, 'Write something here');

/** A day that exists, written `2026-11-22`. */
export const day = z.iso.date('Write the day as year-month-day, as in `2026-11-22`');

/** A picture from `content/pictures/`, with words that carry the same information. */
export const picture = z.strictObject({
	/** Path inside `content/pictures/`, for example `avatars/jas.svg`. */
	src: z.string().regex(/^[a-z0-9/-]+\.svg$/, 'Name an .svg file inside content/pictures/'),
	/** What the picture tells, for someone who cannot see it. */
	alt: words,
});
