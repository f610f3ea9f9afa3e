import { expect, it } from 'vitest';
import { copyParts } from './copy-parts.ts';

const parts = await copyParts();

it('is made once', () => {
	expect(copyParts()).toBe(copyParts());
});

it('leaves to the dull page beside the copy, and knows no other address', () => {
	expect(parts.head).toContain('n/index.html');
	expect(parts.head).not.toMatch(/https?:|[`'"]\/n\//);
	expect(parts.elsewhere).toContain('No notes yet.');
	expect(parts.elsewhere).not.toContain('Who’s There');
});

it('has classic scripts, which parse as such', () => {
	for (const script of [parts.head, parts.activities]) expect(() => new Function(script)).not.toThrow();
});

it('carries the licences of what others made', () => {
	for (const words of ['Ryan Carniato', 'Andrey Sitnik', 'SIL OPEN FONT LICENSE'])
		expect(parts.licences).toContain(words);
});
