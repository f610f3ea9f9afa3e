import { describe, expect, it } from 'vitest';
import { fileSize, fileType } from './file-facts.ts';

describe('fileType', () => {
	it('names the types of a pack as teachers do', () => {
		expect(fileType('application/vnd.openxmlformats-officedocument.presentationml.presentation')).toBe('PowerPoint');
		expect(fileType('text/plain; charset=utf-8')).toBe('Text');
		expect(fileType('text/xml; charset=utf-8')).toBe('XML');
	});

	it('falls back to a word that is never wrong', () => {
		expect(fileType('application/x-unheard-of')).toBe('File');
	});
});

describe('fileSize', () => {
	it.each([
		[12, '1 KB'],
		[48_300, '48 KB'],
		[999_400, '999 KB'],
		[999_600, '1.0 MB'],
		[1_240_000, '1.2 MB'],
	])('writes %d bytes as %s', (bytes, words) => {
		expect(fileSize(bytes)).toBe(words);
	});
});
