import { describe, expect, it } from 'vitest';
import { allRules } from './all-rules.ts';
import { answer, chosenIn, nextItem, restore, score, skip, start } from './attempt.ts';
import type { ChooseItem } from './choose.ts';
import { rulesFor } from './rules.ts';
import type { Task } from './task.ts';

const option = (id: string, verdict: 'right' | 'wrong') => ({ id, text: id, verdict, feedback: `About ${id}` });
const item = (id: string, select: 'one' | 'several', ...options: ChooseItem['options']): ChooseItem => ({
	mechanic: 'choose',
	id,
	prompt: `${id}?`,
	select,
	options,
});

const task: Task = {
	activityId: 'ks3/quiz',
	kind: 'choice-quiz',
	edition: 2,
	title: 'A quiz',
	intro: 'Choose.',
	minutes: 5,
	marked: true,
	confidence: false,
	items: [
		item('one', 'one', option('a', 'right'), option('b', 'wrong')),
		item('several', 'several', option('a', 'right'), option('b', 'wrong'), option('c', 'right')),
		item('constructor', 'one', option('a', 'right'), option('b', 'wrong')),
		{
			mechanic: 'order',
			id: 'order',
			prompt: 'In order?',
			does: 'sequence',
			cards: ['x', 'y'].map((id) => ({ id, text: id, role: 'needed' as const, feedback: `About ${id}` })),
			shown: ['y', 'x'],
		},
	],
};

const give = (attempt = start(task), ...answers: [string, ...string[]][]) =>
	answers.reduce((so, [id, ...chosen]) => answer(allRules, task, so, id, chosen), attempt);

describe('answer', () => {
	it('keeps what was chosen in the order of the options', () => {
		expect(give(start(task), ['several', 'c', 'a']).answers).toEqual({ several: { chosen: ['a', 'c'] } });
	});

	it('replaces an earlier answer and leaves the attempt it was given alone', () => {
		const first = give(start(task), ['one', 'b']);
		const second = give(first, ['one', 'a']);
		expect(first.answers.one).toEqual({ chosen: ['b'] });
		expect(second.answers.one).toEqual({ chosen: ['a'] });
	});

	it('keeps how sure somebody was, until they answer anew', () => {
		const sure = answer(allRules, task, start(task), 'one', ['b'], 3);
		expect(sure.answers.one).toEqual({ chosen: ['b'], sure: 3 });
		expect(give(sure, ['one', 'b']).answers.one).toEqual({ chosen: ['b'] });
	});

	it('ignores options and items that do not exist', () => {
		const fresh = start(task);
		expect(give(fresh, ['one', 'z'])).toBe(fresh);
		expect(give(fresh, ['none', 'a'])).toBe(fresh);
		expect(give(fresh, ['one'])).toBe(fresh);
		expect(give(fresh, ['several', 'z', 'b']).answers.several).toEqual({ chosen: ['b'] });
	});
});

describe('skip', () => {
	it('marks an item as left out', () => {
		expect(skip(task, start(task), 'one').answers).toEqual({ one: { skipped: true } });
	});

	it('ignores an item that does not exist', () => {
		const fresh = start(task);
		expect(skip(task, fresh, 'none')).toBe(fresh);
	});
});

describe('chosenIn', () => {
	it('gives what was chosen, and nothing for what was skipped, not reached or not there', () => {
		const attempt = skip(task, give(start(task), ['one', 'a']), 'several');
		expect(chosenIn(attempt, 'one')).toEqual(['a']);
		expect(chosenIn(attempt, 'several')).toBeUndefined();
		expect(chosenIn(attempt, 'constructor')).toBeUndefined();
		expect(chosenIn(attempt, undefined)).toBeUndefined();
		expect(chosenIn(undefined, 'one')).toBeUndefined();
	});
});

describe('score', () => {
	it('counts nothing at the start', () => {
		expect(score(allRules, task, start(task))).toEqual({
			items: 4,
			answered: 0,
			skipped: 0,
			right: 0,
			isComplete: false,
		});
	});

	it('counts an item as right when nothing is missing and nothing wrong', () => {
		const rightIn = (...chosen: string[]) => score(allRules, task, give(start(task), ['several', ...chosen])).right;
		expect([rightIn('a', 'c'), rightIn('a'), rightIn('a', 'b', 'c')]).toEqual([1, 0, 0]);
	});

	it('counts an answer that is not finished as not reached', () => {
		const begun = give(start(task), ['order', 'x']);
		expect(score(allRules, task, begun)).toMatchObject({ answered: 0, right: 0 });
		expect(score(allRules, task, give(begun, ['order', 'x', 'y']))).toMatchObject({ answered: 1, right: 1 });
	});

	it('counts a skipped item neither as answered nor as right, and completes the attempt with it', () => {
		const skipped = skip(task, skip(task, give(start(task), ['one', 'a']), 'several'), 'constructor');
		expect(score(allRules, task, give(skipped, ['order', 'y', 'x']))).toEqual({
			items: 4,
			answered: 2,
			skipped: 2,
			right: 1,
			isComplete: true,
		});
	});
});

describe('nextItem', () => {
	it('goes to the first item without a finished answer, also past a skipped one', () => {
		expect(nextItem(allRules, task, start(task))).toBe(0);
		expect(nextItem(allRules, task, skip(task, start(task), 'one'))).toBe(1);
		expect(nextItem(allRules, task, give(start(task), ['several', 'a']))).toBe(0);
	});

	it('does not take what every object has for an answer', () => {
		expect(nextItem(allRules, task, give(start(task), ['one', 'a'], ['several', 'a']))).toBe(2);
	});

	it('stays at an item that was begun, and goes to the end when every item is done', () => {
		const begun = give(start(task), ['one', 'a'], ['several', 'a'], ['constructor', 'b'], ['order', 'x']);
		expect(nextItem(allRules, task, begun)).toBe(3);
		expect(nextItem(allRules, task, skip(task, begun, 'order'))).toBe(4);
	});
});

describe('restore', () => {
	it('gives back what was kept, after a round trip through JSON', () => {
		const attempt = skip(task, answer(allRules, task, start(task), 'several', ['a', 'c'], 2), 'one');
		expect(restore(allRules, task, JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
	});

	it.each([
		['nothing', undefined],
		['null', null],
		['a word', 'rubbish'],
		['a list', []],
		['another edition', { edition: 1, answers: {} }],
		['no answers', { edition: 2 }],
		['answers that are a list', { edition: 2, answers: [] }],
	])('gives nothing for %s', (_, kept) => {
		expect(restore(allRules, task, kept)).toBeUndefined();
	});

	it('drops answers it cannot use and keeps the others', () => {
		const kept = {
			edition: 2,
			answers: {
				one: { chosen: 'a' },
				several: { chosen: ['gone', 7, null, 'c'], sure: 'very' },
				constructor: { skipped: 'yes' },
				order: 'x',
				gone: { chosen: ['a'] },
			},
		};
		expect(restore(allRules, task, kept)).toEqual({ edition: 2, answers: { several: { chosen: ['c'] } } });
	});
});

describe('rulesFor', () => {
	it('says which rules are missing where they were not loaded', () => {
		expect(() => rulesFor({}, task.items[0] as ChooseItem)).toThrow('The rules of choose are not loaded');
	});
});
