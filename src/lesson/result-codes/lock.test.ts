import { describe, expect, it } from 'vitest';
import type { Task } from '../mechanics/task.ts';
import type { CodeLock } from '../schema/result-codes.ts';
import { quizTask } from './class.examples.ts';
import { highestNumber } from './codec.ts';
import { fingerprint, lockFault, updateLock, wrongNumbers } from './lock.ts';

const empty: CodeLock = { next: 1, activities: [] };
const locked = updateLock(empty, [quizTask]);
const [entry] = locked.activities;
const [first, ...others] = quizTask.items;
const changed: Task = { ...quizTask, items: [...others, first].filter((item) => item !== undefined) };

describe('the fingerprint of a task', () => {
	it('names the items of a code, their right options and their options in order', () => {
		expect(fingerprint(quizTask)).toEqual(['call, right b of a b c', 'old, right b of a b']);
	});

	it('changes with the order of items', () => {
		expect(fingerprint(changed)).not.toEqual(fingerprint(quizTask));
	});
});

describe('the lock', () => {
	it('gives a new activity the next number', () => {
		expect(lockFault(quizTask, empty)).toBe('new');
		expect(locked).toEqual({
			next: 2,
			activities: [{ id: 'ks3/example', number: 1, edition: 3, items: fingerprint(quizTask) }],
		});
		expect(lockFault(quizTask, locked)).toBeUndefined();
	});

	it('gives two new activities two numbers', () => {
		const two = updateLock(empty, [quizTask, { ...quizTask, activityId: 'ks3/other' }]);
		expect(two.activities.map(({ number }) => number)).toEqual([1, 2]);
		expect(two.next).toBe(3);
	});

	it('gives none to what has no codes', () => {
		expect(updateLock(empty, [{ ...quizTask, marked: false }])).toEqual(empty);
	});

	it('follows a new edition and keeps the number', () => {
		const next = { ...changed, edition: 4 };
		expect(lockFault(next, locked)).toBe('behind');
		expect(updateLock(locked, [next]).activities).toEqual([{ ...entry, edition: 4, items: fingerprint(next) }]);
	});

	it('leaves alone what an author has to decide', () => {
		expect(lockFault(changed, locked)).toBe('changed');
		expect(lockFault({ ...quizTask, edition: 2 }, locked)).toBe('older');
		expect(updateLock(locked, [changed])).toEqual(locked);
	});

	it('keeps the number of an activity that is gone', () => {
		expect(updateLock(locked, [])).toEqual(locked);
	});

	it('has numbers for as many activities as codes can tell apart', () => {
		const full: CodeLock = { next: highestNumber + 1, activities: [] };
		expect(lockFault(quizTask, full)).toBe('full');
		expect(updateLock(full, [quizTask])).toEqual(full);
		const last: CodeLock = { next: highestNumber, activities: [] };
		const ids = updateLock(last, [quizTask, { ...quizTask, activityId: 'ks3/other' }]).activities.map(({ id }) => id);
		expect(ids).toEqual(['ks3/example']);
	});

	it('turns away more items than a code can carry', () => {
		const items = Array.from(
			{ length: 60 },
			(_, index) => ({ ...first, id: `item-${index}` }) as Task['items'][number],
		);
		expect(lockFault({ ...quizTask, items }, empty)).toBe('too-long');
	});

	it('finds numbers that were used twice or never given', () => {
		const twice = { ...locked, activities: [...locked.activities, ...locked.activities] };
		expect(wrongNumbers(locked)).toEqual([]);
		expect(wrongNumbers(twice)).toHaveLength(1);
		expect(wrongNumbers({ ...locked, next: 1 })).toEqual(locked.activities);
	});
});
