import { describe, expect, it } from 'vitest';
import { splitCodes } from './read-codes.ts';

describe('codes that were typed or pasted', () => {
	it.each([
		['one', 'K7Q-3MF-2X', ['K7Q-3MF-2X']],
		['one with spaces', ' K7Q 3MF 2X ', ['K7Q 3MF 2X']],
		['lines', 'k7q3mf2x\r\nK7Q-3MF-2X\n\n', ['k7q3mf2x', 'K7Q-3MF-2X']],
		[
			'commas, semicolons, bars',
			'K7Q-3MF-2X,K7Q3MF2X; K7Q-3MF-2X | k7q3mf2x',
			['K7Q-3MF-2X', 'K7Q3MF2X', 'K7Q-3MF-2X', 'k7q3mf2x'],
		],
		['spaces between', 'K7Q-3MF-2X K7Q-3MF-2X K7Q 3MF 2X', ['K7Q-3MF-2X', 'K7Q-3MF-2X', 'K7Q 3MF 2X']],
		['a numbered list', '1. K7Q-3MF-2X\n2) K7Q-3MF-2X\n• K7Q3MF2X', ['K7Q-3MF-2X', 'K7Q-3MF-2X', 'K7Q3MF2X']],
		['one too short before a whole one', 'K7Q-3MF K7Q-3MF-2X', ['K7Q-3MF', 'K7Q-3MF-2X']],
		['one too long after a piece', 'K7Q K7Q-3MF-2XX', ['K7Q', 'K7Q-3MF-2XX']],
		['a piece at the end', 'K7Q-3MF-2X K7Q', ['K7Q-3MF-2X', 'K7Q']],
		['nothing', ' \n , - ; ', []],
	])('%s', (_, text, codes) => {
		expect(splitCodes(text, 8)).toEqual(codes);
	});

	it('can be a whole year group at once', () => {
		expect(splitCodes(Array.from({ length: 200 }, () => 'K7Q-3MF-2X').join(' '), 8)).toHaveLength(200);
	});
});
