import { expect, test } from 'vitest';
import type { PaperCell, Part } from '../paper/part.ts';
import { columnWidths } from './columns.ts';
import { themes } from './theme.ts';

const sheet = 10_000;

function widths(shares: number[], header: PaperCell[], look: 'plain' | 'large' = 'plain', width = sheet): number[] {
	const table: Extract<Part, { type: 'table' }> = { type: 'table', shares, header, rows: [] };
	return columnWidths(table, width, themes[look]);
}

test('columns are as wide as their shares say where words find room', () => {
	expect(widths([3, 1], ['Who', 'How'])).toEqual([7500, 2500]);
});

test('a column whose word is wider than its share takes room from the others', () => {
	const [statement = 0, agree = 0, disagree = 0] = widths([8, 1, 1], ['Statement', 'Yes', 'Disagree'], 'large');
	expect(disagree).toBeGreaterThan(1500);
	expect(agree).toBeGreaterThanOrEqual(sheet / 12);
	expect(statement + agree + disagree).toBeLessThanOrEqual(sheet);
	expect(statement + agree + disagree).toBeGreaterThan(sheet - 3);
});

test('letters to tick, to write and in lists count too', () => {
	const boxes: PaperCell = [{ type: 'options', options: [{ letter: 'A', runs: [{ type: 'blank' }] }] }];
	const [, withBoxes = 0] = widths([100, 1], ['Who', boxes]);
	const [, bare = 0] = widths([100, 1], ['Who', 'n']);
	expect(withBoxes).toBeGreaterThan(bare + 500);
});

test('where even words find no room, no column is left out and the table is no wider than its place', () => {
	const header = Array.from({ length: 12 }, () => 'Understanding');
	const all = widths(
		header.map(() => 1),
		header,
		'large',
		4000,
	);
	expect(Math.min(...all)).toBeGreaterThan(300);
	expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(4000);
});

test('a word longer than any in English does not squeeze its neighbours', () => {
	const [, neighbour = 0] = widths([1, 1], ['o'.repeat(300), 'fine']);
	expect(neighbour).toBeGreaterThan(sheet / 2 - 1);
});
