/** Kinds on the *choose* mechanic. */
import { z } from 'astro/zod';
import { slug, words } from '../shared.ts';
import { clueSchema } from './clue.ts';
import { chatLine, common, optionSchema, skin } from './common.ts';

/** Whether somebody is who they say: `unclear` where even an expert would check first. */
const truth = z.enum(['real', 'fake', 'unclear']);

/** A quiz in which one or several options are right. A true-or-false item has the options “True” and “False”. */
export const choiceQuizSchema = z.strictObject({
	kind: z.literal('choice-quiz'),
	...common,
	/** Whether each item also asks how sure the pupil is. The end then shows “sure and wrong” first. */
	confidence: z.boolean().default(false),
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

/** Look at an account and what its owner did; decide who is probably there. */
export const profileCheckSchema = z.strictObject({
	kind: z.literal('profile-check'),
	...common,
	/** Whether each item also asks how sure the pupil is. */
	confidence: z.boolean().default(false),
	items: z
		.array(
			z.strictObject({
				/** The name of a file in `content/profiles/`, without `.yaml`. */
				profile: slug,
				/** What happened between this account and Sam, one thing a line, told and never quoted. */
				contact: z.array(words).min(1),
				truth,
				/** What a pupil reads after each answer. */
				feedback: z.strictObject({ real: words, fake: words, check: words }),
				clues: z.array(clueSchema).min(2),
			}),
		)
		.min(2),
});

/** Two accounts side by side: is the new one the person Sam knows? Tick the differences that matter, then decide. */
export const twoAccountsSchema = z.strictObject({
	kind: z.literal('two-accounts'),
	...common,
	items: z
		.array(
			z.strictObject({
				id: slug,
				/** The profile Sam knows, and the one that has just come. */
				known: slug,
				other: slug,
				/** What the other account did, one thing a line, told and never quoted. */
				contact: z.array(words).min(1),
				truth,
				/** Differences between the two; `correct` where it matters. */
				differences: z.array(optionSchema).min(3).max(6),
				feedback: z.strictObject({ real: words, fake: words, check: words }),
				clues: z.array(clueSchema).min(2),
			}),
		)
		.min(1),
});

/** A list of requests: accept, leave, check first or report each. Checking first is never the worst answer. */
export const requestInboxSchema = z.strictObject({
	kind: z.literal('request-inbox'),
	...common,
	/** Where the requests are shown to come in. */
	skin: skin.default('app'),
	items: z
		.array(
			z.strictObject({
				/** The name of a file in `content/profiles/`, whose name and picture the request shows. */
				profile: slug,
				/** What stands under the name, a fact a line: how they are known, what they share with Sam, what they did. */
				facts: z.array(words).min(1).max(4),
				/** What the request says, if anything; what it does, never a demand. */
				says: words.optional(),
				truth,
				/** What follows from each decision. */
				feedback: z.strictObject({ accept: words, ignore: words, check: words, report: words }),
				clues: z.array(clueSchema).min(1),
			}),
		)
		.min(4),
});

/** Messages that come in spite of good settings: decide what to do. */
export const notAShieldSchema = z.strictObject({
	kind: z.literal('not-a-shield'),
	...common,
	items: z
		.array(
			z.strictObject({
				id: slug,
				/** How it reached Sam, for example “Through a friend’s group”. */
				via: words,
				/** Where the chat is shown to happen. */
				skin,
				lines: z.array(chatLine).min(1),
				prompt: words,
				options: z.array(optionSchema).min(2).max(5),
			}),
		)
		.min(2),
});

/** What somebody could do when something about another person is passed round. The picture is never described. */
export const groupChatSchema = z.strictObject({
	kind: z.literal('group-chat'),
	...common,
	/** The name of the group. */
	group: words,
	skin,
	items: z
		.array(
			z.strictObject({
				id: slug,
				/** What happens, line by line. */
				lines: z.array(chatLine).min(1),
				prompt: words,
				/** Things a pupil could do; feedback tells the relief that support brings. Several may be right. */
				options: z.array(optionSchema).min(3).max(6),
			}),
		)
		.min(2),
	/** What stands at the end besides the closing lines: what to do if you have passed something on yourself. */
	closing: words,
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

export type ChoiceQuiz = z.infer<typeof choiceQuizSchema>;
export type ProfileCheck = z.infer<typeof profileCheckSchema>;
export type TwoAccounts = z.infer<typeof twoAccountsSchema>;
export type RequestInbox = z.infer<typeof requestInboxSchema>;
export type NotAShield = z.infer<typeof notAShieldSchema>;
export type GroupChat = z.infer<typeof groupChatSchema>;
export type Statements = z.infer<typeof statementsSchema>;
