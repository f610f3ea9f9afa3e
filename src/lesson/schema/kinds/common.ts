import { z } from 'astro/zod';
import { slug, words } from '../shared.ts';

/** What every activity says about itself, whatever its kind. */
export const common = {
	/** What the activity is called. Low-key: it shows in the browser's history. */
	title: words,
	/** One or two sentences that say what to do. */
	intro: words,
	/** About how long it takes, in minutes. */
	minutes: z.int().min(1).max(40),
	/** Counts up when items change, so that saved attempts and result codes of an older edition are dropped. */
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

/** Where something is shown to happen. Key stage 2 has `game` and `family` only. */
export const skin = z.enum(['app', 'game', 'family']);

/** One line of a chat: what a message does. `from` is left out where a line tells what happens. */
export const chatLine = z.strictObject({ from: words.optional(), text: words });
