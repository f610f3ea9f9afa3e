import { z } from 'astro/zod';
import { picture, words } from './shared.ts';

/** A post on a fictional account. */
export const postSchema = z.strictObject({
	/** When it was posted, in plain words, for example “2 days ago”. */
	when: words,
	/** What it says. May be left out when there is only a picture. */
	text: words.optional(),
	/** What its picture shows, in words. Nothing is drawn. */
	shows: words.optional(),
	/** Comments under it. */
	comments: z.array(z.strictObject({ from: words, text: words })).default([]),
});

/** A fictional person's account, as a stranger would see it. `content/profiles/*.yaml`. */
export const profileSchema = z.strictObject({
	/** The name shown on the account. */
	name: words,
	/** The account's handle, without an @. */
	handle: z.string().regex(/^[a-z0-9._]+$/, 'Use lower case letters, digits, dots and underscores'),
	/** The drawn picture beside the name. */
	avatar: picture,
	/** What the account says about itself. */
	bio: words,
	/** How long the account has existed, in plain words, for example “3 years”. */
	accountAge: words,
	/** How many accounts follow it. */
	followers: z.int().min(0),
	/** How many accounts it follows. */
	following: z.int().min(0),
	/** What it shares with Sam, for example “4 friends in common, all from school”. */
	inCommon: words,
	posts: z.array(postSchema).default([]),
});

export type Profile = z.infer<typeof profileSchema>;
