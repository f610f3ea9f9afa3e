/** The *branch* mechanic: what is chosen decides what comes next. Nothing is marked, and every way ends well. */
import type { ChatLine, ItemBase, Remark, Rules, Skin } from './item.ts';

export interface BranchChoice {
	/** Unique in its item. */
	id: string;
	text: string;
	feedback: string;
	/** The id of the step that follows. */
	next: string;
}

export interface BranchStep {
	id: string;
	lines: ChatLine[];
	/** None at an ending. */
	choices: BranchChoice[];
	ending?: string | undefined;
}

export interface BranchItem extends ItemBase {
	mechanic: 'branch';
	skin: Skin;
	title: string;
	first: string;
	/** In reading order: the first one in front. */
	steps: BranchStep[];
}

/** `chosen` holds ids of choices, in the order taken. */
export const branchRules: Rules<BranchItem> = {
	clean: (item, chosen) => walk(item, chosen).flatMap(({ choice }) => (choice ? [choice.id] : [])),
	isReady: (item, chosen) => walk(item, chosen).at(-1)?.step.choices.length === 0,
	isRight: () => false,
	remarks: (item, chosen) => walk(item, chosen).flatMap(({ choice }) => (choice ? [remark(choice)] : [])),
	others: () => [],
	key: ({ steps }) => steps.flatMap(({ choices }) => choices.map(remark)),
};

/** The steps passed so far, each with the choice made there; the last has none. Stops at a choice that is not there. */
export function walk(
	{ steps, first }: BranchItem,
	chosen: readonly string[],
): { step: BranchStep; choice: BranchChoice | undefined }[] {
	const path: { step: BranchStep; choice: BranchChoice | undefined }[] = [];
	let step = steps.find(({ id }) => id === first);
	for (let at = 0; step; at += 1) {
		const choice = step.choices.find(({ id }) => id === chosen[at]);
		path.push({ step, choice });
		step = choice && steps.find(({ id }) => id === choice.next);
	}
	return path;
}

function remark({ text, feedback }: BranchChoice): Remark {
	return { about: text, verdict: 'unmarked', text: feedback };
}
