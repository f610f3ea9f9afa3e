import { expect, it } from 'vitest';
import { defaultWords } from './words.ts';

it('never blames', () => {
	expect(
		Object.values(defaultWords).filter((words) => /\b(fell for|victim|should have|your mistake)\b/i.test(words)),
	).toEqual([]);
});
