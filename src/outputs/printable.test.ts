import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('control characters and lone surrogates go, everything people write stays', () => {
	expect(printable('a\u0000b\u0007\uFFFE\uD800c ŵ 🎉 <&>')).toBe('abc ŵ 🎉 <&>');
});

test('line breaks and tabs become single spaces', () => {
	expect(printable('one \r\n\ttwo\nthree')).toBe('one two three');
});

test('strings are cleaned at every depth and other values are left alone', () => {
	expect(printable({ list: ['a\n', { deep: 'b\u0001' }], number: 3, nothing: null, gone: undefined })).toEqual({
		list: ['a ', { deep: 'b' }],
		number: 3,
		nothing: null,
		gone: undefined,
	});
});
