import { describe, expect, it } from 'vitest';
import type { Block } from './blocks.ts';
import { lessonStages, lessonSteps } from './lesson-steps.ts';

const at = { file: 'lesson.md', line: 1, column: 1 };
const activities = {
	lines: { kind: 'statements' },
	accounts: { kind: 'profile-check' },
	quiz: { kind: 'choice-quiz' },
} as const;

/** A page with a section for each argument: its heading, and the activities in it. */
function page(...sections: [heading: string, ...ids: (keyof typeof activities)[]][]): Block[] {
	return sections.flatMap(([heading, ...ids]): Block[] => [
		{ type: 'heading', depth: 2, id: heading.toLowerCase(), inlines: [{ type: 'text', text: heading }], at },
		...ids.map((id): Block => ({ type: 'activity', id, moment: undefined, items: undefined, at })),
	]);
}

const stagesOf = (blocks: Block[]) => lessonSteps(blocks, activities).map(({ label, stage }) => `${label}: ${stage}`);

describe('the steps of a lesson', () => {
	it('are its sections in order, and help last', () => {
		expect(lessonSteps(page(['One'], ['Two']), activities)).toEqual([
			{ label: 'One', href: '#one', stage: 'learn' },
			{ label: 'Two', href: '#two', stage: 'learn' },
			{ label: 'Get help', href: '#help', stage: 'help' },
		]);
	});

	it('go from learning to practising to checking and never back', () => {
		expect(
			stagesOf(page(['Start', 'lines'], ['Read'], ['Try', 'accounts'], ['After'], ['Quiz', 'quiz'], ['End', 'lines'])),
		).toEqual([
			'Start: learn',
			'Read: learn',
			'Try: practise',
			'After: practise',
			'Quiz: check',
			'End: check',
			'Get help: help',
		]);
	});

	it('take an earlier quiz for practice, and only the last for the check', () => {
		expect(stagesOf(page(['Warm up', 'quiz'], ['Read'], ['Quiz', 'quiz']))).toEqual([
			'Warm up: practise',
			'Read: practise',
			'Quiz: check',
			'Get help: help',
		]);
	});

	it('leave out the headings inside a section', () => {
		const blocks = page(['One']);
		blocks.push({ type: 'heading', depth: 3, id: 'inner', inlines: [{ type: 'text', text: 'Inner' }], at });
		expect(stagesOf(blocks)).toEqual(['One: learn', 'Get help: help']);
	});
});

describe('the stages of a lesson', () => {
	it('hold their steps, and know how many come before', () => {
		const steps = lessonSteps(page(['One'], ['Two'], ['Try', 'accounts'], ['Quiz', 'quiz']), activities);
		expect(lessonStages(steps).map(({ stage, before, steps: own }) => [stage, before, own.length])).toEqual([
			['learn', 0, 2],
			['practise', 2, 1],
			['check', 3, 1],
			['help', 4, 1],
		]);
	});

	it('are left out where a lesson lacks them', () => {
		const steps = lessonSteps(page(['One']), activities);
		expect(lessonStages(steps).map(({ stage }) => stage)).toEqual(['learn', 'help']);
	});
});
