import { describe, expect, it } from 'vitest';
import type { Block, Slide, StepBlock } from './blocks.ts';
import { planParts } from './plan-parts.ts';

const at = { file: 'plan.md', line: 1, column: 1 };
const ask: Block = { type: 'callout', kind: 'ask', blocks: [], at };
const say: Block = { type: 'callout', kind: 'say', blocks: [], at };
const activity: Block = { type: 'activity', id: 'ks3/quiz', moment: undefined, items: undefined, at };
const slides: Slide[] = [
	{ title: 'Quick quiz', blocks: [activity], notes: [], at },
	{ title: 'Our ground rules', blocks: [], notes: [], at },
];

/** A paragraph that names a slide. */
const slide = (name: string): Block => ({
	type: 'paragraph',
	inlines: [
		{ type: 'text', text: 'Slide: ' },
		{ type: 'emphasis', inlines: [{ type: 'text', text: name }] },
	],
	at,
});
const step = (title: string, ...blocks: Block[]): StepBlock => ({
	type: 'step',
	title,
	minutes: [5, null],
	pupils: [3, null],
	blocks,
	at,
});

describe('the parts of a plan', () => {
	it('are its steps in order, each with an anchor and its minutes', () => {
		const between: Block = { type: 'paragraph', inlines: [], at };
		expect(planParts([between, step('One', say), step('Two', ask)], slides)).toEqual([
			{ id: 'step-1', title: 'One', kind: 'tell', minutes: [5, null] },
			{ id: 'step-2', title: 'Two', kind: 'talk', minutes: [5, null] },
		]);
	});

	it.each([
		['pupils try it where a slide it names holds an activity', [slide('Quick quiz'), ask], 'do'],
		['pupils try it where it holds an activity itself', [activity, say], 'do'],
		['the class talks where the teacher asks', [slide('Our ground rules'), say, ask], 'talk'],
		['the teacher tells where nobody is asked', [slide('Our ground rules'), say], 'tell'],
	])('%s', (_, blocks, kind) => {
		expect(planParts([step('One', ...blocks)], slides)[0]?.kind).toBe(kind);
	});
});
