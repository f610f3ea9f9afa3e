import { z } from 'astro/zod';
import { day, slug, words } from './shared.ts';

/** A police force. `content/facts/forces.yaml`. */
export const forceSchema = z.strictObject({
	id: slug,
	/** What it calls itself. */
	name: words,
	/** The nation it polices; `uk` for the British Transport Police. */
	nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland', 'uk']),
	/** The number for what is no emergency. */
	call: words,
	/** A number that takes text messages for what is no emergency. */
	text: words.optional(),
	/** Its own site; left out where nobody has seen a page of it. */
	site: z.url({ protocol: /^https$/ }).optional(),
	/** What it calls itself in Welsh, where its site says so. */
	welshName: words.optional(),
	/** The page that was seen. Never shown. */
	source: words.optional(),
	/** The day somebody last compared it with its source. */
	checkedOn: day,
	/** The day after which pages say that it needs checking. */
	expiresOn: day,
});

export type Force = z.infer<typeof forceSchema>;

/** The whole of `content/facts/forces.yaml`. */
export const forcesSchema = z.array(forceSchema).min(1);
