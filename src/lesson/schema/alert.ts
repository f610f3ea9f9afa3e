import { z } from 'astro/zod';
import { day, words } from './shared.ts';

/**
 * The frontmatter of `content/alerts/*.md`: a warning for staff and parents, published from a force's own release. It
 * never says anything by which somebody could tell whom it happened to.
 */
export const alertSchema = z
	.strictObject({
		/** What the warning is about, in a few words. */
		title: words,
		/** One sentence for lists, search and the feed. */
		summary: words,
		/** The police force or the county, as `content/facts/forces.yaml` or `areas.yaml` writes it. Nothing smaller. */
		area: words,
		/** Where the area lies: it decides which services are named. */
		nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
		/** The day the force gave it out. Leave it out where nobody knows: the alert then stands in the archive. */
		issued: day.optional(),
		/** The last day on which it is shown as current. Needed as soon as there is a day of issue. */
		expires: day.optional(),
		/** Who gave it out, in which form, and whatever date it bears. */
		source: words,
	})
	.refine(({ issued, expires }) => (issued === undefined) === (expires === undefined), {
		message: 'Give it both `issued:` and `expires:`, or neither',
		path: ['issued'],
	})
	.refine(({ issued, expires }) => issued === undefined || expires === undefined || issued < expires, {
		message: 'Choose a day after `issued:`',
		path: ['expires'],
	});

export type AlertFrontmatter = z.infer<typeof alertSchema>;

/** The whole of `content/facts/areas.yaml`: for each nation, the counties that alerts may name besides its forces. */
export const areasSchema = z.strictObject({
	england: z.array(words),
	wales: z.array(words),
	scotland: z.array(words),
	'northern-ireland': z.array(words),
});

export type Areas = z.infer<typeof areasSchema>;
