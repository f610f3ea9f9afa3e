import { expect, it } from 'vitest';
import { defaultWords, fill } from './words.ts';

it('fills names into a sentence and leaves unknown ones standing', () => {
	expect(fill('{n} of {of}, {what}', { n: 0, of: 'three' })).toBe('0 of three, {what}');
});

it('never blames', () => {
	expect(
		Object.values(defaultWords).filter((words) => /\b(fell for|victim|should have|your mistake)\b/i.test(words)),
	).toEqual([]);
});
