/** Kinds on the *branch* mechanic: what is chosen decides what comes next. */
import { z } from 'astro/zod';
import { slug, words } from '../shared.ts';
import { chatLine, common, skin } from './common.ts';

/** A chat with pauses. At each pause a pupil helps Sam decide; every way reaches a good end. Unmarked. */
export const pausedChatSchema = z.strictObject({
	kind: z.literal('paused-chat'),
	...common,
	items: z
		.array(
			z.strictObject({
				id: slug,
				/** What stands above the chat: a name or the name of a group. */
				title: words,
				skin,
				/** What is asked at every pause, for example “What could Sam do now?”. */
				prompt: words,
				/** The step the chat starts with. */
				first: slug,
				steps: z
					.array(
						z.strictObject({
							id: slug,
							/** Two to four lines at a time: what each message does, never a demand and never a threat in words. */
							lines: z.array(chatLine).min(1).max(4),
							/** What Sam could do. Left out at an ending. */
							choices: z
								.array(
									z.strictObject({
										id: slug,
										text: words,
										/** Names what was just tried and says what this choice does about it. */
										feedback: words,
										/** The step that follows. */
										next: slug,
									}),
								)
								.max(4)
								.default([]),
							/** How it ends, where it ends: with help, whatever was chosen before. */
							ending: words.optional(),
						}),
					)
					.min(2),
			}),
		)
		.min(1),
});

export type PausedChat = z.infer<typeof pausedChatSchema>;
