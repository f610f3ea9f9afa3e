import { expect, it } from 'vitest';
import { narrowPicture, pictures, shownPicture } from './pictures.ts';

it('takes the size of a picture from its viewBox', () => {
	expect(shownPicture('three-checks.svg')).toEqual({ href: '/pictures/three-checks.svg', width: 960, height: 540 });
});

it('finds the narrow arrangement where there is one', () => {
	const narrow = narrowPicture('help-strip.svg');
	expect(narrow?.href).toBe('/pictures/help-strip-narrow.svg');
	expect(narrow?.height).toBeGreaterThan(narrow?.width ?? Number.POSITIVE_INFINITY);
	expect(narrowPicture('three-checks.svg')).toBeUndefined();
});

it('says which picture is not there', () => {
	expect(() => shownPicture('nothing.svg')).toThrow('There is no picture nothing.svg in content/pictures');
});

it.each(Object.keys(pictures))('%s has a size, holds no words and asks for nothing from elsewhere', (src) => {
	expect(shownPicture(src).width).toBeGreaterThan(0);
	expect(pictures[src]).not.toMatch(/<text|<image|<script|<style|href=/);
});

const avatars = Object.entries(pictures).filter(([src]) => src.startsWith('avatars/'));

it.each(avatars)('%s is square and small', (src, svg) => {
	const { width, height } = shownPicture(src);
	expect(width).toBe(height);
	expect(svg.length).toBeLessThan(2800);
});
