import { expect, test } from 'vitest';
import { signFor, signPictures } from './signs.ts';

test('every sign has a picture and words of its own, and is found by its characters', () => {
	expect(signFor('→')).toBe('right');
	expect(signFor('☐')).toBe('box');
	expect(signFor('a')).toBeUndefined();
	const said = Object.values(signPictures).map(([, says]) => says);
	expect(new Set(said).size).toBe(said.length);
	for (const [svg] of Object.values(signPictures)) expect(svg).toMatch(/^<svg xmlns=.*<\/svg>$/);
});
