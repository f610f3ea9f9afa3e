import { expect, test } from 'vitest';
import type { Piece } from './pieces.ts';
import { paginate } from './pieces.ts';

const block = (height: number): Piece => ({ kind: 'drawn', height, draw: () => undefined });
const elastic = (height: number): Piece => ({
	...block(height),
	kind: 'drawn',
	draw: () => undefined,
	split: (room) => (room >= 1 ? [block(Math.floor(room)), elastic(height - Math.floor(room))] : undefined),
});
const heights = (pages: Piece[][] | undefined) => pages?.map((page) => page.map(({ height }) => height));

test('pieces fill a page before the next begins', () => {
	expect(heights(paginate([block(2), block(2), block(2)], 5))).toEqual([[2, 2], [2]]);
});

test('a piece that can be split goes on to as many pages as it needs', () => {
	expect(heights(paginate([block(2), elastic(9)], 4))).toEqual([[2, 2], [4], [3]]);
});

test('a piece that can be split but has no room starts on a new page', () => {
	expect(heights(paginate([block(3.5), elastic(5)], 4))).toEqual([[3.5], [4], [1]]);
});

test('a piece higher than a page has no place', () => {
	expect(paginate([block(2), block(6)], 5)).toBeUndefined();
});

test('nothing needs no page', () => {
	expect(paginate([], 5)).toEqual([]);
});
