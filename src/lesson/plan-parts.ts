import type { Block, Inline, Slide, StepBlock } from './blocks.ts';
import { plainText } from './markdown/inlines.ts';

/** What a class does in a part of the lesson. */
export const partKinds = { do: 'Pupils try', talk: 'Class talks', tell: 'You tell' } as const;

export type PartKind = keyof typeof partKinds;

/** A step of a plan as its timeline shows it. */
export interface PlanPart {
	/** Its anchor in the plan, for example `step-3`. */
	id: string;
	title: string;
	kind: PartKind;
	/** How long it takes on each route, in minutes; `null` where a route leaves it out. */
	minutes: (number | null)[];
}

/**
 * The steps of a plan in order, each with what the class does in it.
 *
 * Pupils try something where a slide that the step names holds an activity. Otherwise they talk where the teacher asks
 * something, and listen where not.
 */
export function planParts(blocks: readonly Block[], slides: readonly Slide[]): PlanPart[] {
	const active = new Set(slides.filter((slide) => slide.blocks.some(isActivity)).map(({ title }) => title));
	return blocks.filter(isStep).map((step, index) => ({
		id: `step-${index + 1}`,
		title: step.title,
		kind: kindOf(step, active),
		minutes: step.minutes,
	}));
}

/** The slides a step names: what its paragraphs set in emphasis. */
export function slideNames({ blocks }: StepBlock): string[] {
	return blocks.flatMap(namesOf);
}

/** Whether a block is a step of a plan. */
export function isStep(block: Block): block is StepBlock {
	return block.type === 'step';
}

function kindOf(step: StepBlock, active: ReadonlySet<string>): PartKind {
	const { blocks } = step;
	if (blocks.some(isActivity) || slideNames(step).some((name) => active.has(name))) return 'do';
	return blocks.some((block) => block.type === 'callout' && block.kind === 'ask') ? 'talk' : 'tell';
}

function isActivity({ type }: Block): boolean {
	return type === 'activity';
}

/** What a paragraph sets apart, as plans do with the names of slides. */
function namesOf(block: Block): string[] {
	if (block.type !== 'paragraph') return [];
	return block.inlines
		.filter((inline): inline is Extract<Inline, { type: 'emphasis' }> => inline.type === 'emphasis')
		.map(({ inlines }) => plainText(inlines));
}
