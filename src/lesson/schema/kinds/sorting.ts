/** Kinds on the *sort* and *order* mechanics: cards are put somewhere. */
import { z } from 'astro/zod';
import { slug, words } from '../shared.ts';
import { common } from './common.ts';

/** Name the tactic a card tells of. Some cards fit two. */
export const nameTheTacticSchema = z.strictObject({
	kind: z.literal('name-the-tactic'),
	...common,
	/** The tactics, in the order shown. */
	tactics: z
		.array(z.strictObject({ id: slug, text: words }))
		.min(2)
		.max(7),
	items: z
		.array(
			z.strictObject({
				id: slug,
				prompt: words,
				cards: z
					.array(
						z.strictObject({
							id: slug,
							/** What a message does, told and never quoted. */
							text: words,
							/** The tactics it fits, best first, and why. */
							fits: z
								.array(z.strictObject({ tactic: slug, why: words }))
								.min(1)
								.max(2),
							/** What a pupil reads after any other tactic. */
							otherwise: words,
						}),
					)
					.min(3),
			}),
		)
		.min(1),
});

/** How far each way of checking carries. Nothing is proof. */
export const checkLadderSchema = z.strictObject({
	kind: z.literal('check-ladder'),
	...common,
	items: z
		.array(
			z.strictObject({
				id: slug,
				prompt: words,
				checks: z
					.array(
						z.strictObject({
							id: slug,
							text: words,
							/** Where it belongs. */
							rung: z.enum(['nothing', 'helps', 'strong']),
							why: words,
						}),
					)
					.min(3),
			}),
		)
		.min(1),
});

/** Worries that keep people from asking, each with the true answer that fits it. */
export const trueAnswersSchema = z.strictObject({
	kind: z.literal('true-answers'),
	...common,
	items: z
		.array(
			z.strictObject({
				id: slug,
				prompt: words,
				pairs: z
					.array(
						z.strictObject({
							id: slug,
							worry: words,
							/** The true answer, short. */
							answer: words,
							/** A little more, read after answering. */
							why: words,
						}),
					)
					.min(3)
					.max(6),
			}),
		)
		.min(1),
});

/** What happened, in order; then every place where somebody who helps could step in. The answer is: all of them. */
export const whereHelpStepsInSchema = z.strictObject({
	kind: z.literal('where-help-steps-in'),
	...common,
	/** The question that opens it, told from the view of somebody who helps. */
	prompt: words,
	/** The question after the order: where could help step in? */
	helpPrompt: words,
	/** The events in the order in which they happened. */
	events: z
		.array(
			z.strictObject({
				id: slug,
				text: words,
				/** What somebody who helps could do at this point. */
				help: words,
			}),
		)
		.min(4)
		.max(8),
});

/** A plan of one's own. Any order that stops contact and tells someone is right. */
export const firstStepsSchema = z.strictObject({
	kind: z.literal('first-steps'),
	...common,
	items: z
		.array(
			z.strictObject({
				id: slug,
				prompt: words,
				cards: z
					.array(
						z.strictObject({
							id: slug,
							text: words,
							/** `needed`: no plan without it. `fine`: helps, in any place. `decoy`: opens a kind answer. */
							role: z.enum(['needed', 'fine', 'decoy']),
							feedback: words,
						}),
					)
					.min(4)
					.max(10),
			}),
		)
		.min(1),
});

export type NameTheTactic = z.infer<typeof nameTheTacticSchema>;
export type CheckLadder = z.infer<typeof checkLadderSchema>;
export type TrueAnswers = z.infer<typeof trueAnswersSchema>;
export type WhereHelpStepsIn = z.infer<typeof whereHelpStepsInSchema>;
export type FirstSteps = z.infer<typeof firstStepsSchema>;
