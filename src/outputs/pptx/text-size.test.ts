import { expect, test } from 'vitest';
import { lineCount, textHeight } from './text-size.ts';

test('words wrap where the line is full', () => {
	expect(lineCount('short', 20, 5)).toBe(1);
	expect(lineCount('word '.repeat(40), 20, 5)).toBeGreaterThan(4);
	expect(lineCount('word '.repeat(40), 20, 5)).toBeLessThan(9);
});

test('a wider box, a smaller size or regular weight never takes more lines', () => {
	const words = 'People who mean well are happy to wait. '.repeat(6);
	expect(lineCount(words, 20, 10)).toBeLessThanOrEqual(lineCount(words, 20, 5));
	expect(lineCount(words, 16, 5)).toBeLessThanOrEqual(lineCount(words, 20, 5));
	expect(lineCount(words, 20, 5)).toBeLessThanOrEqual(lineCount(words, 20, 5, true));
});

test('a word longer than the line is broken, as often as it needs', () => {
	expect(lineCount('m'.repeat(100), 20, 2)).toBeGreaterThan(10);
});

test('narrow letters take less room than wide ones, and pictographs most', () => {
	expect(lineCount('i'.repeat(60), 20, 4)).toBeLessThan(lineCount('m'.repeat(60), 20, 4));
	expect(lineCount('🎉'.repeat(60), 20, 4)).toBeGreaterThanOrEqual(lineCount('m'.repeat(60), 20, 4));
});

test('every line break is a line', () => {
	expect(textHeight('a\nb\nc', 20, 5)).toBeCloseTo(3 * textHeight('a', 20, 5));
});
