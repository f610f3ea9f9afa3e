import type { BranchItem } from '#lesson/mechanics/branch';
import type { NumberedStep } from '../../paper-parts.ts';
import { numberedSteps } from '../../paper-parts.ts';
import { spokenLine } from '../chat.ts';
import type { Part } from '../part.ts';
import { words } from '../part.ts';
import { label, ledParagraph } from '../text.ts';

/** How to read a chat that pauses. */
export const branchRule = 'Start at step 1. At each pause tick one, then go to the step it names.';

/** The chat as a story of numbered steps; every pause names the step that follows, every ending is told. */
export function branchForm(item: BranchItem): Part[] {
	return [label(item.title), ...numberedSteps(item).map(stepFrame)];
}

function stepFrame({ number, step, choices }: NumberedStep): Part {
	const pause = choices.map(({ letter, text, goTo }) => {
		return { letter, runs: [...words(text), ...words(` → go to step ${goTo}`, { bold: true })] };
	});
	return {
		type: 'frame',
		parts: [
			label(`Step ${number}`, { close: true }),
			...step.lines.map(spokenLine),
			...(pause.length > 0 ? [{ type: 'options' as const, options: pause }] : []),
			...(step.ending ? [ledParagraph('How it ends:', step.ending)] : []),
		],
	};
}
