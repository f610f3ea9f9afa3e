import { expect, it } from 'vitest';
import type { Block, Inline, Slide, StepBlock } from './blocks.ts';
import { stepTimes } from './step-times.ts';

const at = { file: 'plan.md', line: 1, column: 1 };
const text = (count: number): Inline => ({ type: 'text', text: Array(count).fill('word').join(' ') });
const words = (count: number): Block => ({ type: 'paragraph', inlines: [text(count)], at });
const named = (title: string): Block => ({
	type: 'paragraph',
	inlines: [{ type: 'emphasis', inlines: [{ type: 'text', text: title }] }],
	at,
});
const callout = (kind: 'say' | 'ask' | 'watch', count: number): Block => ({
	type: 'callout',
	kind,
	blocks: [words(count)],
	at,
});
const step = (...blocks: Block[]): StepBlock => ({
	type: 'step',
	title: 'A step',
	minutes: [5, null],
	pupils: [2, null],
	blocks,
	at,
});
const slide: Slide = {
	title: 'Look here',
	blocks: [{ type: 'table', header: [[text(60)]], rows: [[[text(60)]]], at }, words(8)],
	notes: [words(500)],
	at,
};

it('counts what the teacher says, and not what the teacher reads to themselves', () => {
	const [time] = stepTimes([step(callout('say', 100), callout('ask', 30), callout('watch', 90), words(40))], []);
	expect(time).toMatchObject({ claimed: 5, pupils: 2, talk: 1 });
});

it('counts the slides a step names once, without their notes', () => {
	const times = stepTimes([words(9), step(named('Look here')), step(named('Look here'))], [slide]);
	expect(times.map(({ talk }) => talk)).toEqual([1, 0]);
});

it('counts nothing for what the longest route leaves out', () => {
	const [time] = stepTimes([{ ...step(), minutes: [null], pupils: [null] }], []);
	expect(time).toMatchObject({ claimed: 0, pupils: 0 });
});
