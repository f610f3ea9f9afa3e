import { describe, expect, it } from 'vitest';
import { allRules } from '../mechanics/all-rules.ts';
import { answer, skip, start } from '../mechanics/attempt.ts';
import { quizTask } from './class.examples.ts';
import { decode } from './codec.ts';
import { codedItems, codeForm, codeOf } from './task-code.ts';

const whole = () => {
	const first = answer(allRules, quizTask, start(quizTask), 'call', ['c']);
	const second = answer(allRules, quizTask, first, 'who', ['a', 'b']);
	return skip(quizTask, second, 'old');
};

describe('the code of an attempt', () => {
	it('holds the place of each single answer, and nothing where an item was skipped', () => {
		expect(decode(codeForm(7, quizTask), codeOf(quizTask, whole(), 7) ?? '')).toEqual({ answers: [3, 0] });
	});

	it('says nothing of items with several answers', () => {
		const other = answer(allRules, quizTask, whole(), 'who', ['c']);
		expect(codeOf(quizTask, other, 7)).toBe(codeOf(quizTask, whole(), 7));
	});

	it('comes only once every item is answered or skipped', () => {
		expect(codeOf(quizTask, start(quizTask), 7)).toBeUndefined();
		expect(codeOf(quizTask, answer(allRules, quizTask, start(quizTask), 'call', ['a']), 7)).toBeUndefined();
	});

	it('does not exist for what is not marked', () => {
		const unmarked = { ...quizTask, marked: false };
		expect(codedItems(unmarked)).toEqual([]);
		expect(codeOf(unmarked, whole(), 7)).toBeUndefined();
	});
});
