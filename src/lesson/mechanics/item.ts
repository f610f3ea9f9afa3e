/** What the items of all mechanics share, and what each mechanic must be able to do with its own. */
import type { Clue } from '../schema/kinds/clue.ts';
import type { Profile } from '../schema/profile.ts';

/** How good a choice is. What is `unmarked` has no right or wrong. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'unmarked';

/** Where something is shown to happen: the made-up app, the building game or the family chat of the youngest band. */
export type Skin = 'app' | 'game' | 'family';

/** One line of a chat. It tells what a message does; a demand or a threat is never worded. */
export interface ChatLine {
	/** Who wrote it; nothing for a line that tells what happens. */
	from?: string | undefined;
	text: string;
}

/** An account and what happened between it and Sam, in order. */
export interface ProfileStimulus {
	kind: 'profile';
	profile: Profile;
	contact: string[];
}

/** The account somebody is known by, and another that says it is the same person. */
export interface TwoAccountsStimulus {
	kind: 'two-accounts';
	known: Profile;
	other: Profile;
	contact: string[];
}

/** Someone who asks to be let in: a request in a list of requests. */
export interface RequestStimulus {
	kind: 'request';
	/** Where it is shown to come in. */
	skin: Skin;
	name: string;
	avatar: { src: string; alt: string };
	/** What stands under the name, a fact a line. */
	facts: string[];
	/** What the request says, if anything. */
	says?: string | undefined;
}

/** A chat so far. */
export interface ChatStimulus {
	kind: 'chat';
	skin: Skin;
	/** What stands above the chat: a name or the name of a group. */
	title: string;
	lines: ChatLine[];
}

/** What an item is about, beyond its prompt. */
export type Stimulus = ProfileStimulus | TwoAccountsStimulus | RequestStimulus | ChatStimulus;

/** What every item has, whatever its mechanic. */
export interface ItemBase {
	/** Permanent once published: kept attempts go by it. */
	id: string;
	prompt: string;
	stimulus?: Stimulus | undefined;
	/** The table twin of the stimulus: what tells for and against. Shown with the feedback, never before. */
	clues?: Clue[] | undefined;
	/** What turned out, in calm words. Shown with the feedback, never before. */
	outcome?: string | undefined;
	/** What a teacher listens for; for plans and answer sheets, never for pupils. */
	lookFor?: string | undefined;
}

/** What is said about one thing a pupil chose, placed, set or left out. */
export interface Remark {
	/** What it is about, in the words the pupil saw. */
	about: string;
	verdict: Verdict;
	text: string;
}

/**
 * What a mechanic knows about its items.
 *
 * An answer is always a list of names, `chosen`, whose meaning is the mechanic's: options, marked parts, `card:bucket`,
 * cards in order, choices in order, `setting:option`. So attempts of every mechanic are kept and read alike.
 */
export interface Rules<I> {
	/** `chosen` without what the item does not have, in a form the mechanic can rely on. */
	clean(item: I, chosen: readonly string[]): string[];
	/** Whether there is enough to be checked. */
	isReady(item: I, chosen: readonly string[]): boolean;
	/** Whether nothing is missing and nothing is wrong. */
	isRight(item: I, chosen: readonly string[]): boolean;
	/** Feedback on what was chosen, in the order of the item. */
	remarks(item: I, chosen: readonly string[]): Remark[];
	/** Feedback on what was not chosen. */
	others(item: I, chosen: readonly string[]): Remark[];
	/** Everything that could be chosen with its verdict and feedback: the answer sheet, and the page without scripts. */
	key(item: I): Remark[];
}
