import { z } from 'astro/zod';
import { bandIds } from '../bands.ts';
import { slug, words } from './shared.ts';

/** A curriculum framework and the items our lessons teach. `content/curriculum/<framework>.yaml`. */
export const curriculumSchema = z.strictObject({
	/** What the framework is called, for example “RSHE statutory guidance (England), 2025”. */
	name: words,
	/** Where it applies. */
	nations: z.array(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])).min(1),
	/** What a teacher must know about its standing, for example “Statutory from 1 September 2026”. */
	status: words,
	/** Where the items come from. */
	source: words,
	items: z
		.array(
			z.strictObject({
				/** The item's number as this site writes it, for example `S-OSA-3`. */
				id: z.string().regex(/^[A-Za-z0-9-]+$/),
				/** The strand it stands in. */
				strand: words,
				/** What it asks for, in our words. */
				text: words,
				/** Why no lesson here teaches it. The curriculum page shows it; an item that is taught has none. */
				gap: words.optional(),
			}),
		)
		.min(1),
});

export type Curriculum = z.infer<typeof curriculumSchema>;

/** A word pupils may not know. `content/glossary.yaml`. */
export const termSchema = z.strictObject({
	/** The name used in a lesson's `terms:`. */
	id: slug,
	/** The word itself. */
	term: words,
	/** What it means, for each band that uses it. */
	meaning: z.partialRecord(z.enum(bandIds), words),
});

export type Term = z.infer<typeof termSchema>;

/** The whole of `content/glossary.yaml`. */
export const glossarySchema = z.array(termSchema).min(1);
