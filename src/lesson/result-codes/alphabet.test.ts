import { describe, expect, it } from 'vitest';
import { doubleOf, grouped, tidy } from './alphabet.ts';

describe('grouping', () => {
	it.each([
		['', ''],
		['23', '23'],
		['2345', '23-45'],
		['23456', '234-56'],
		['234567', '234-567'],
		['2345678', '234-56-78'],
		['23456789', '234-567-89'],
	])('cuts %j into %j: no symbol stands alone', (code, expected) => {
		expect(grouped(code)).toBe(expected);
	});
});

it('reads look-alikes, small letters and wide signs', () => {
	expect(tidy(' o0-1iL|u ')).toBe('QQLLLLV');
	expect(tidy('２３ｋ')).toBe('23K');
});

it('knows which symbols are easily taken for one another', () => {
	expect(['2', 'Z', '5', 'S', 'K'].map(doubleOf)).toEqual(['Z', '2', 'S', '5', undefined]);
});
