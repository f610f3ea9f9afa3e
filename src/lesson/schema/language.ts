import { z } from 'astro/zod';
import { words } from './shared.ts';

/** The whole of `content/language.yaml`: what the content check looks for in words. */
export const languageSchema = z.strictObject({
	/** Phrases that blame the person something happened to. */
	blame: z.array(
		z.strictObject({
			/** The phrase, in lower case. */
			phrase: words,
			/** A longer phrase in which it is fine, for example the name of a service. */
			except: words.optional(),
			/** What to write instead. */
			instead: words,
		}),
	),
	/** Words of a demand or a threat. Activities tell what a message does; they never word it, and no lesson quotes it. */
	unspoken: z.array(
		z.strictObject({
			/** The phrase, in lower case. */
			phrase: words,
			/** What to write instead. */
			instead: words,
			/** True where the words are fine in a sentence that tells, and wrong in a quotation. */
			quoted: z.boolean().default(false),
		}),
	),
	/** Words kept out of titles, addresses and file names that pupils see. */
	topicWords: z.array(words),
	/** Words by which an alert could tell whom it happened to: sexes, platforms, places smaller than a county. */
	identifying: z.array(
		z.strictObject({
			/** The word or phrase, in lower case or as a name is written. */
			phrase: words,
			/** What to write instead. */
			instead: words,
		}),
	),
});

export type Language = z.infer<typeof languageSchema>;
