import type { Block } from './blocks.ts';
import { plainText } from './markdown/inlines.ts';
import type { Activity } from './schema/activity.ts';

/** What a pupil does in one part of a lesson. The stages follow in this order, and a lesson never goes back to one. */
export const stageNames = { learn: 'Learn', practise: 'Practise', check: 'Check', help: 'Help' } as const;

type Stage = keyof typeof stageNames;

/** A section of a pupil page: its heading, the link to it, and the stage it stands in. */
interface LessonStep {
	label: string;
	href: string;
	stage: Stage;
}

/** The steps of one stage. */
export interface LessonStage {
	stage: Stage;
	/** How many steps of the lesson come before the stage. */
	before: number;
	steps: LessonStep[];
}

/**
 * The sections of a pupil page, in order; the help panel is the last.
 *
 * `check` begins with the last section that holds a quiz, `practise` with the first before it that holds any other
 * activity but before-and-after statements, which have no right answer. A section without an activity belongs to the
 * stage it stands in: the reading after a task says what to do with it.
 */
export function lessonSteps(
	blocks: readonly Block[],
	activities: Readonly<Record<string, Pick<Activity, 'kind'>>>,
): LessonStep[] {
	const sections = sectionsOf(blocks);
	const kinds = sections.map(({ ids }) => ids.map((id) => activities[id]?.kind));
	const check = kinds.findLastIndex((held) => held.includes('choice-quiz'));
	const practise = kinds.findIndex((held) => held.some((kind) => kind && kind !== 'statements'));
	const stageAt = (index: number): Stage => {
		if (check >= 0 && index >= check) return 'check';
		return practise >= 0 && index >= practise ? 'practise' : 'learn';
	};
	return [
		...sections.map(({ label, href }, index) => ({ label, href, stage: stageAt(index) })),
		{ label: 'Get help', href: '#help', stage: 'help' },
	];
}

/** The steps under the stages they stand in; a stage that a lesson lacks is left out. */
export function lessonStages(steps: readonly LessonStep[]): LessonStage[] {
	return (Object.keys(stageNames) as Stage[])
		.map((stage) => ({
			stage,
			before: steps.findIndex((step) => step.stage === stage),
			steps: steps.filter((step) => step.stage === stage),
		}))
		.filter(({ before }) => before >= 0);
}

/** The headed sections of a page with the activities in them. */
function sectionsOf(blocks: readonly Block[]): { label: string; href: string; ids: string[] }[] {
	const sections: { label: string; href: string; ids: string[] }[] = [];
	for (const block of blocks) {
		if (block.type === 'heading' && block.depth === 2)
			sections.push({ label: plainText(block.inlines), href: `#${block.id}`, ids: [] });
		if (block.type === 'activity') sections.at(-1)?.ids.push(block.id);
	}
	return sections;
}
