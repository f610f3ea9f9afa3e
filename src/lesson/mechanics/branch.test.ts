import { describe, expect, it } from 'vitest';
import type { BranchItem } from './branch.ts';
import { branchRules, walk } from './branch.ts';

const choice = (id: string, next: string) => ({ id, text: `Do ${id}`, feedback: `On ${id}`, next });
const item: BranchItem = {
	mechanic: 'branch',
	id: 'chat',
	prompt: 'What could Sam do?',
	skin: 'app',
	title: 'Robin',
	first: 'start',
	steps: [
		{ id: 'start', lines: [{ text: 'It begins.' }], choices: [choice('stop', 'end'), choice('on', 'pushed')] },
		{ id: 'pushed', lines: [{ text: 'It goes on.' }], choices: [choice('tell', 'end'), choice('lost', 'nowhere')] },
		{ id: 'end', lines: [{ text: 'Sam tells.' }], choices: [], ending: 'They look together.' },
	],
};

describe('a chat with pauses', () => {
	it('walks from choice to choice, and stops where a choice is not there', () => {
		expect(walk(item, ['on', 'tell']).map(({ step }) => step.id)).toEqual(['start', 'pushed', 'end']);
		expect(walk(item, ['on', 'stop', 'tell']).map(({ step }) => step.id)).toEqual(['start', 'pushed']);
		expect(walk({ ...item, first: 'nowhere' }, ['on'])).toEqual([]);
	});

	it('keeps the choices that were taken on the way', () => {
		expect(branchRules.clean(item, ['on', 'tell', 'stop'])).toEqual(['on', 'tell']);
		expect(branchRules.clean(item, ['tell', 'on'])).toEqual([]);
	});

	it('is ready at an ending', () => {
		expect(branchRules.isReady(item, ['on'])).toBe(false);
		expect(branchRules.isReady(item, ['on', 'tell'])).toBe(true);
		expect(branchRules.isReady(item, ['on', 'lost'])).toBe(false);
		expect(branchRules.isReady({ ...item, first: 'nowhere' }, [])).toBe(false);
	});

	it('marks nothing', () => {
		expect(branchRules.isRight(item, ['stop'])).toBe(false);
		expect(branchRules.others(item, ['stop'])).toEqual([]);
		expect(branchRules.remarks(item, ['on', 'tell'])).toEqual([
			{ about: 'Do on', verdict: 'unmarked', text: 'On on' },
			{ about: 'Do tell', verdict: 'unmarked', text: 'On tell' },
		]);
		expect(branchRules.key(item).map(({ text }) => text)).toEqual(['On stop', 'On on', 'On tell', 'On lost']);
	});
});
