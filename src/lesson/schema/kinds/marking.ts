/** Kinds on the *mark* mechanic: parts of a text are picked out. */
import { z } from 'astro/zod';
import { slug, words } from '../shared.ts';
import { common, optionSchema, skin } from './common.ts';

/** Find what should make somebody pause, in a chat. */
export const pointAtClueSchema = z.strictObject({
	kind: z.literal('point-at-clue'),
	...common,
	items: z
		.array(
			z.strictObject({
				id: slug,
				/** What stands above the chat: a name or the name of a group. */
				title: words,
				skin,
				prompt: words,
				/** How many parts may be marked. */
				most: z.int().min(1).max(5).default(3),
				lines: z
					.array(
						z.strictObject({
							/** Who wrote it; left out where a line tells what happens. */
							from: words.optional(),
							/** What the message does, in the words of somebody who reports it. */
							text: words,
							/** Parts that can be marked. A part without a sign is a decoy that could look odd but is fine. */
							parts: z
								.array(
									z.strictObject({
										id: slug,
										/** The very words of `text` that are this part. */
										words,
										sign: z.enum(['strong', 'weak', 'none']),
										/** Why it matters, or why it is fine. */
										why: words,
									}),
								)
								.default([]),
						}),
					)
					.min(2),
				/** What the marked parts have in common; asked after marking. */
				reasons: z.array(optionSchema).min(2).max(4).optional(),
			}),
		)
		.min(1),
});

/** Posts whose details add up: help Sam keep what matters and trim the rest. No address is ever worked out. */
export const joinTheDotsSchema = z.strictObject({
	kind: z.literal('join-the-dots'),
	...common,
	/** Where the posts are shown to stand. */
	skin: skin.default('app'),
	/** What Sam wants the posts to be for, which must stay true. */
	goal: words,
	items: z
		.array(
			z.strictObject({
				id: slug,
				prompt: words,
				posts: z
					.array(
						z.strictObject({
							when: words,
							text: words,
							parts: z
								.array(
									z.strictObject({
										id: slug,
										/** The very words of `text` that are this part. */
										words,
										/** `trim` what adds up, `keep` what matters to Sam, `either` where both are fine. */
										best: z.enum(['trim', 'keep', 'either']),
										/** What a stranger learns from it, or why it is worth keeping. */
										why: words,
									}),
								)
								.min(1),
						}),
					)
					.min(2),
			}),
		)
		.min(1),
});

export type PointAtClue = z.infer<typeof pointAtClueSchema>;
export type JoinTheDots = z.infer<typeof joinTheDotsSchema>;
