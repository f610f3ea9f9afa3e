import { z } from 'astro/zod';
import { bandIds } from '../bands.ts';

/** One age band, as `content/bands.yaml` describes it. */
export const bandSchema = z.strictObject({
	/** The band's id, as used in addresses: `ks2`, `ks3`, `ks4` or `post16`. */
	id: z.enum(bandIds),
	/** What pupils see, for example “Ages 11 to 14”. Never the key stage. */
	name: z.string().min(1),
	/** What teachers see, for example “Key stage 3”. */
	keyStage: z.string().min(1),
	/** The youngest and oldest age the band is written for. */
	ages: z.tuple([z.int(), z.int()]),
	/** The school years of the band in England and Wales, for example 7, 8 and 9. */
	years: z.array(z.int().min(1).max(13)).min(1),
	/** The lengths, in minutes, that every lesson plan of the band must offer, longest first. */
	routes: z.array(z.int().min(5).max(120)).min(1),
	/** The highest Flesch-Kincaid grade a pupil page of the band may have. */
	readingGrade: z.number().min(1).max(16),
	/** Words that must not appear in anything a pupil of this band reads. */
	avoid: z.array(z.string().min(1)),
	/** How to write for the band, in a sentence or two, for authors. */
	tone: z.string().min(1),
});

export type Band = z.infer<typeof bandSchema>;

/** The whole of `content/bands.yaml`. */
export const bandsSchema = z.array(bandSchema).min(1);
