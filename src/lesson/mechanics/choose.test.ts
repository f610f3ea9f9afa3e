import { describe, expect, it } from 'vitest';
import type { ChooseItem } from './choose.ts';
import { chooseRules } from './choose.ts';

const item = (select: 'one' | 'several', ...verdicts: ChooseItem['options'][number]['verdict'][]): ChooseItem => ({
	mechanic: 'choose',
	id: 'one',
	prompt: 'Which?',
	select,
	options: verdicts.map((verdict, index) => ({
		id: 'abcd'[index] ?? '',
		text: `Option ${index}`,
		verdict,
		feedback: `About ${index}`,
	})),
});

describe('choosing', () => {
	it('keeps one option where one is to be chosen, and all known ones where several are', () => {
		expect(chooseRules.clean(item('one', 'right', 'wrong'), ['z', 'b', 'a'])).toEqual(['a']);
		expect(chooseRules.clean(item('several', 'right', 'wrong'), ['z', 'b', 'a', 'a'])).toEqual(['a', 'b']);
	});

	it('is ready with any choice', () => {
		const one = item('one', 'right');
		expect([chooseRules.isReady(one, []), chooseRules.isReady(one, ['a'])]).toEqual([false, true]);
	});

	it('takes any right option where one is to be chosen and several would be right', () => {
		const one = item('one', 'right', 'right', 'partly', 'wrong');
		expect(['a', 'b', 'c', 'd'].map((id) => chooseRules.isRight(one, [id]))).toEqual([true, true, false, false]);
	});

	it('takes all right options and no other where several are to be chosen', () => {
		const several = item('several', 'right', 'wrong', 'right');
		expect(chooseRules.isRight(several, ['a', 'c'])).toBe(true);
		expect(chooseRules.isRight(several, ['a'])).toBe(false);
		expect(chooseRules.isRight(several, ['a', 'b', 'c'])).toBe(false);
	});

	it('does not call an empty choice right', () => {
		expect(chooseRules.isRight(item('one', 'right', 'wrong'), [])).toBe(false);
		expect(chooseRules.isRight(item('several', 'right', 'wrong'), [])).toBe(false);
	});

	it('tells of what was chosen, of the others, and of all', () => {
		const one = item('one', 'right', 'wrong');
		const [a, b] = [
			{ about: 'Option 0', verdict: 'right', text: 'About 0' },
			{ about: 'Option 1', verdict: 'wrong', text: 'About 1' },
		];
		expect(chooseRules.remarks(one, ['b'])).toEqual([b]);
		expect(chooseRules.others(one, ['b'])).toEqual([a]);
		expect(chooseRules.key(one)).toEqual([a, b]);
	});
});
