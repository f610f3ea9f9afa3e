import { describe, expect, it } from 'vitest';
import { answer, type ChooseTask, isRight, nextItem, restore, score, skip, start } from './choose.ts';

const option = (id: string, verdict: 'right' | 'wrong') => ({ id, text: id, verdict, feedback: `About ${id}` });

const task: ChooseTask = {
	activityId: 'ks3/quiz',
	edition: 2,
	title: 'A quiz',
	intro: 'Choose.',
	minutes: 5,
	marked: true,
	items: [
		{ id: 'one', prompt: 'One?', select: 'one', options: [option('a', 'right'), option('b', 'wrong')] },
		{
			id: 'several',
			prompt: 'Several?',
			select: 'several',
			options: [option('a', 'right'), option('b', 'wrong'), option('c', 'right')],
		},
		{ id: 'constructor', prompt: 'Last?', select: 'one', options: [option('a', 'right'), option('b', 'wrong')] },
	],
};

describe('answer', () => {
	it('keeps what was chosen in the order of the options', () => {
		expect(answer(task, start(task), 'several', ['c', 'a']).answers).toEqual({ several: { chosen: ['a', 'c'] } });
	});

	it('replaces an earlier answer and leaves the attempt it was given alone', () => {
		const first = answer(task, start(task), 'one', ['b']);
		const second = answer(task, first, 'one', ['a']);
		expect(first.answers.one).toEqual({ chosen: ['b'] });
		expect(second.answers.one).toEqual({ chosen: ['a'] });
	});

	it('keeps one option where one is to be chosen', () => {
		expect(answer(task, start(task), 'one', ['b', 'a']).answers.one).toEqual({ chosen: ['a'] });
	});

	it('ignores options and items that do not exist', () => {
		const fresh = start(task);
		expect(answer(task, fresh, 'one', ['z'])).toBe(fresh);
		expect(answer(task, fresh, 'none', ['a'])).toBe(fresh);
		expect(answer(task, fresh, 'one', [])).toBe(fresh);
		expect(answer(task, fresh, 'several', ['z', 'b']).answers.several).toEqual({ chosen: ['b'] });
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

describe('score', () => {
	it('counts nothing at the start', () => {
		expect(score(task, start(task))).toEqual({ items: 3, answered: 0, skipped: 0, right: 0, isComplete: false });
	});

	it('counts an item as right when all its right options were chosen and no other', () => {
		const all = answer(task, start(task), 'several', ['a', 'c']);
		expect(score(task, all).right).toBe(1);
		expect(score(task, answer(task, all, 'several', ['a'])).right).toBe(0);
		expect(score(task, answer(task, all, 'several', ['a', 'b', 'c'])).right).toBe(0);
	});

	it('counts a skipped item neither as answered nor as right, and completes the attempt with it', () => {
		const attempt = skip(task, skip(task, answer(task, start(task), 'one', ['a']), 'several'), 'constructor');
		expect(score(task, attempt)).toEqual({ items: 3, answered: 1, skipped: 2, right: 1, isComplete: true });
	});
});

describe('isRight', () => {
	it('does not call an empty choice right', () => {
		expect(task.items.map((item) => isRight(item, []))).toEqual([false, false, false]);
	});
});

describe('nextItem', () => {
	it('goes to the first item without an answer, also past a skipped one', () => {
		expect(nextItem(task, start(task))).toBe(0);
		expect(nextItem(task, skip(task, start(task), 'one'))).toBe(1);
		expect(nextItem(task, answer(task, start(task), 'several', ['a']))).toBe(0);
	});

	it('does not take what every object has for an answer', () => {
		const attempt = answer(task, answer(task, start(task), 'one', ['a']), 'several', ['a']);
		expect(nextItem(task, attempt)).toBe(2);
	});

	it('goes to the end when every item is done', () => {
		const attempt = answer(task, answer(task, start(task), 'one', ['a']), 'several', ['a']);
		expect(nextItem(task, skip(task, attempt, 'constructor'))).toBe(3);
	});
});

describe('restore', () => {
	it('gives back what was kept, after a round trip through JSON', () => {
		const attempt = skip(task, answer(task, start(task), 'several', ['a', 'c']), 'one');
		expect(restore(task, JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
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
		expect(restore(task, kept)).toBeUndefined();
	});

	it('drops answers it cannot use and keeps the others', () => {
		const kept = {
			edition: 2,
			answers: {
				one: { chosen: 'a' },
				several: { chosen: ['gone', 7, 'c'] },
				constructor: { skipped: 'yes' },
				gone: { chosen: ['a'] },
			},
		};
		expect(restore(task, kept)).toEqual({ edition: 2, answers: { several: { chosen: ['c'] } } });
	});
});
