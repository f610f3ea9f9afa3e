import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from './shuffled.ts';

it('has the same entries in the same new order every time', () => {
	expect(shuffled(['a', 'b', 'c', 'd', 'e'])).toEqual(['d', 'a', 'e', 'b', 'c']);
	expect(shuffled(['a', 'b'])).toEqual(['b', 'a']);
	expect(shuffled(['a'])).toEqual(['a']);
});

it('leaves nothing in its place', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 20 }), (list) => {
			const others = shuffled(list);
			expect([...others].sort()).toEqual([...list].sort());
			expect(others.filter((one, index) => one === list[index])).toEqual([]);
		}),
	);
});
