import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('fills names into a sentence and leaves unknown ones standing', () => {
	expect(fill('{n} of {of}, {what}', { n: 0, of: 'three' })).toBe('0 of three, {what}');
});
