import { z } from 'astro/zod';

/** What somebody may type: words in lower case; `*` at the end of a word stands for any ending. */
const phrase = z
	.string()
	.regex(/^[a-z0-9]+\*?(?: [a-z0-9]+\*?)*$/, 'Use lower case letters and digits, and `*` only at the end of a word');

/** Words that pages use. */
const ours = z
	.string()
	.regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'Use lower case letters and digits, without a `*`: these words are looked for');

/**
 * The whole of `content/search.yaml`: how people say what our pages say in other words. It is matched with what is
 * typed and never shown.
 *
 * A phrase fits when all its words are typed, in any order, with or without words between them.
 */
export const searchSchema = z.strictObject({
	/** What somebody in trouble may type. The help card then comes before everything that is found. */
	trouble: z.array(phrase).min(1),
	words: z.array(
		z
			.strictObject({
				/** What people type. */
				typed: z.array(phrase).min(1),
				/** What to look for besides: words that our pages use for it. */
				means: z.array(ours).default([]),
				/** Addresses of pages that answer it, best first. Each reader gets those that their search may show. */
				pages: z.array(z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'Begin and end the address with `/`')).default([]),
			})
			.refine(({ means, pages }) => means.length + pages.length > 0, {
				message: 'Give it `means:`, `pages:` or both',
			}),
	),
});

export type SearchContent = z.infer<typeof searchSchema>;
