import { expect, test } from 'vitest';
import { longestPieces, printedRuns, printedText } from './letters.ts';

const run = (text: string) => printedRuns({ type: 'words', text });

test('letters of our typeface stay as they are, joined where they came in two', () => {
	expect(printedText('Dŵr, café £5 – “yes” Łódź')).toBe('Dŵr, café £5 – “yes” Łódź');
	expect(printedText('cafe\u0301')).toBe('café');
});

test('what has a twin in our typeface is printed as that', () => {
	expect(printedText('non\u2011breaking\u2003wide\u202Fthin\u2015long 5\u2032')).toBe(
		'non-breaking wide\u00A0thin–long 5’',
	);
});

test('marks that nobody sees are left out, so that no word runs backwards', () => {
	expect(printedText('a\u202Eb\u202C\u200Fc\u2066d\uFEFF\uFE0F')).toBe('abcd');
});

test('emoji are said in words, in whatever skin', () => {
	expect(printedText('Well done 👍🏽 🎉')).toBe('Well done (thumbs up) (party popper)');
});

test('emoji without a name stay, and stop the printing', () => {
	expect(printedText('🦑')).toBe('🦑');
});

test('signs are drawn where they stand', () => {
	expect(run('Tap → then ✓.')).toEqual([
		{ type: 'words', text: 'Tap ' },
		{ type: 'sign', name: 'right' },
		{ type: 'words', text: ' then ' },
		{ type: 'sign', name: 'tick' },
		{ type: 'words', text: '.' },
	]);
});

test('runs keep how they look', () => {
	expect(printedRuns({ type: 'words', text: 'a★', bold: true, link: 'https://a.example' })).toEqual([
		{ type: 'words', text: 'a', bold: true, link: 'https://a.example' },
		{ type: 'sign', name: 'star' },
	]);
});

test('words longer than any may break between any letters, addresses as they do', () => {
	expect(run('o'.repeat(25))[0]).toEqual({ type: 'words', text: 'o'.repeat(25).split('').join('\u00AD') });
	const address = 'whos-there.example/help/what-to-do-next';
	expect(run(address)).toEqual([{ type: 'words', text: address }]);
});

test('the longest pieces come first', () => {
	expect(longestPieces('a bcd ef-ghij k\u00ADl')).toEqual(['ghij', 'bcd', 'ef', 'a', 'k', 'l']);
});
