/**
 * What Markdown becomes: a small set of typed blocks, each with its place in the source.
 *
 * The web page draws them in `components/Blocks.astro`, every document in its own `outputs/<format>/`. Each drawer
 * ends its `switch` with `satisfies never`, so a block that one of them does not draw stops the compiler.
 */
import type { SlotName } from './slots.ts';
import type { SourceSpot } from './spot.ts';

/** A run of text inside a block. */
export type Inline =
	| { type: 'text'; text: string }
	| { type: 'strong'; inlines: Inline[] }
	| { type: 'emphasis'; inlines: Inline[] }
	| { type: 'link'; href: string; inlines: Inline[] }
	/** The name and main contact of a service: `:service[childline]`. */
	| { type: 'service'; id: string }
	/** A local detail, in brackets until a school or a force fills it in: `:slot[dslName]`. */
	| { type: 'slot'; slot: SlotName };

interface Placed {
	at: SourceSpot;
}

/** A heading inside the page; `id` is its anchor. The page's own title is no block. */
export interface HeadingBlock extends Placed {
	type: 'heading';
	depth: 2 | 3 | 4;
	id: string;
	inlines: Inline[];
}

export interface ParagraphBlock extends Placed {
	type: 'paragraph';
	inlines: Inline[];
}

export interface ListBlock extends Placed {
	type: 'list';
	ordered: boolean;
	items: Block[][];
}

export interface TableBlock extends Placed {
	type: 'table';
	header: Inline[][];
	rows: Inline[][][];
}

/** A picture from `content/pictures/`, alone in its paragraph: `![What it tells](signs.svg)`. */
export interface PictureBlock extends Placed {
	type: 'picture';
	src: string;
	alt: string;
}

/** What a callout is for. `remember` and `think` are for pupils; `say`, `ask`, `watch` and `quiet` are for teachers; `avoid` (what not to say) and `fixed` (words that must stay as they are) for speakers. */
export const calloutKinds = ['remember', 'think', 'say', 'ask', 'watch', 'quiet', 'avoid', 'fixed'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** A boxed remark: `:::remember`, `:::say` and so on. */
export interface CalloutBlock extends Placed {
	type: 'callout';
	kind: CalloutKind;
	blocks: Block[];
}

/** An activity in its place: `::activity{id="ks3/profile-check"}`. */
export interface ActivityBlock extends Placed {
	type: 'activity';
	id: string;
	/** For before-and-after statements: which of the two this is. */
	moment: 'before' | 'after' | undefined;
	/** The items to show, counted from 1, both ends included; all when left out. */
	items: [first: number, last: number] | undefined;
}

/** The help panel: `::help`. */
export interface HelpBlock extends Placed {
	type: 'help';
}

/** A step of a lesson plan: `:::step{title="…" minutes="10 8 -"}`. */
export interface StepBlock extends Placed {
	type: 'step';
	title: string;
	/** How long it takes on each of the plan's routes, in minutes; `null` where a route leaves it out. Empty when unreadable. */
	minutes: (number | null)[];
	/** How many of those minutes pupils work, talk, vote or think, on each route; the rest is the teacher talking. */
	pupils: (number | null)[];
	blocks: Block[];
}

/** A question on a worksheet: `:::question{lines=3}`. Its answer, if any, is the `answer` block inside. */
export interface QuestionBlock extends Placed {
	type: 'question';
	/** How many lines to write on. */
	lines: number;
	blocks: Block[];
}

/** The answer to a question: `:::answer`. Pupil copies drop it. */
export interface AnswerBlock extends Placed {
	type: 'answer';
	blocks: Block[];
}

export type Block =
	| HeadingBlock
	| ParagraphBlock
	| ListBlock
	| TableBlock
	| PictureBlock
	| CalloutBlock
	| ActivityBlock
	| HelpBlock
	| StepBlock
	| QuestionBlock
	| AnswerBlock;

export type BlockType = Block['type'];

/** How a slide of a talk is timed: `::timing{minutes="3 2" keep}`. */
export interface SlideTiming {
	/** For each of the talk's lengths, in minutes; `null` where that leaves the slide out. Half minutes are allowed. */
	minutes: (number | null)[];
	/** `always` is never left out; `late` is the first to go when a speaker runs late. */
	keep: 'always' | 'usual' | 'late';
}

/** One slide: everything between two `---` lines of `slides.md`. */
export interface Slide extends Placed {
	/** The slide's `## Heading`. */
	title: string;
	blocks: Block[];
	/** What the teacher says and does: the slide's `:::notes`. */
	notes: Block[];
	/** In a talk: how long it takes, and whether it may be left out. */
	timing?: SlideTiming;
}
