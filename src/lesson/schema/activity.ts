import { z } from 'astro/zod';
import { slug, words } from './shared.ts';

/** What every activity says about itself, whatever its kind. */
const common = {
	/** What the activity is called. Low-key: it shows in the browser's history. */
	title: words,
	/** One or two sentences that say what to do. */
	intro: words,
	/** About how long it takes, in minutes. */
	minutes: z.int().min(1).max(40),
	/** Counts up when items change, so that saved attempts of an older edition are dropped. */
	edition: z.int().min(1),
};

/** One answer a pupil can choose. */
export const optionSchema = z.strictObject({
	/** What the option says. */
	text: words,
	/** True for a right answer. Leave it out for a distractor. */
	correct: z.boolean().default(false),
	/** What a pupil reads after choosing it: why it is right, or what to think about instead. */
	feedback: words,
	/** The misconception of the lesson plan that a distractor stands for. */
	misconception: slug.optional(),
});

/** A quiz in which one or several options are right. */
export const choiceQuizSchema = z.strictObject({
	kind: z.literal('choice-quiz'),
	...common,
	items: z
		.array(
			z.strictObject({
				/** A name for the item that never changes once published. */
				id: slug,
				/** The question. */
				prompt: words,
				/** `one` right answer, or `several`. */
				select: z.enum(['one', 'several']).default('one'),
				options: z.array(optionSchema).min(2).max(6),
			}),
		)
		.min(1),
});

/** Something in a profile or in how its owner behaves that tells for or against it. */
export const clueSchema = z.strictObject({
	/** Where it is, in words a pupil can find, for example “Messages” or “Second post”. */
	where: words,
	/** What is there. */
	what: words,
	/** Why it matters, and what else could explain it. */
	why: words,
	/** How much it tells. A new account or few friends is never more than `weak`. */
	strength: z.enum(['weak', 'medium', 'strong']),
	/** Which way it points. */
	points: z.enum(['real', 'fake']),
});

/** Look at an account and what its owner did; decide who is probably there. */
export const profileCheckSchema = z.strictObject({
	kind: z.literal('profile-check'),
	...common,
	items: z
		.array(
			z.strictObject({
				/** The name of a file in `content/profiles/`, without `.yaml`. */
				profile: slug,
				/** What happened between this account and Sam, one thing a line, told and never quoted. */
				contact: z.array(words).min(1),
				/** `real`, `fake`, or `unclear` where even an expert would check first. */
				truth: z.enum(['real', 'fake', 'unclear']),
				/** What a pupil reads after each answer. */
				feedback: z.strictObject({ real: words, fake: words, check: words }),
				clues: z.array(clueSchema).min(2),
			}),
		)
		.min(2),
});

/** The same statements before and after a lesson. Unmarked: there is no right answer to give. */
export const statementsSchema = z.strictObject({
	kind: z.literal('statements'),
	...common,
	items: z
		.array(
			z.strictObject({
				/** A name for the statement that never changes once published. */
				id: slug,
				/** The statement, which pupils agree or disagree with. */
				text: words,
				/** What a pupil reads at the end of the lesson, whatever they chose. */
				thought: words,
				/** What a teacher listens for when the class talks about it. */
				lookFor: words,
			}),
		)
		.min(2),
});

/** Any activity: `content/activities/<band>/<activity>.yaml`. */
export const activitySchema = z.discriminatedUnion('kind', [choiceQuizSchema, profileCheckSchema, statementsSchema]);

export type Activity = z.infer<typeof activitySchema>;
export type ChoiceQuiz = z.infer<typeof choiceQuizSchema>;
export type ProfileCheck = z.infer<typeof profileCheckSchema>;
export type Statements = z.infer<typeof statementsSchema>;
export type Clue = z.infer<typeof clueSchema>;
