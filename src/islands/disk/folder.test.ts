import { afterEach, expect, it } from 'vitest';
import { placeOf } from './folder.ts';

const folder = { places: { '/help/': 'browser/help/index.html' }, online: 'https://who.test' };

afterEach(() => {
	delete document.documentElement.dataset.root;
});

it.each([
	['/help/', '../../browser/help/index.html'],
	['/help/?from=talk#first', '../../browser/help/index.html?from=talk#first'],
	['/help/#why?', '../../browser/help/index.html#why?'],
])('finds %s in the folder, seen from the page', (address, href) => {
	document.documentElement.dataset.root = '../../';
	expect(placeOf(address, folder)).toEqual({ href, isHere: true });
});

it('finds it from the folder itself, too', () => {
	expect(placeOf('/help/', folder)).toEqual({ href: 'browser/help/index.html', isHere: true });
});

it.each(['/teach/?band=ks3#plans', '/help', '/constructor'])(
	'leads online where %s is not in the folder',
	(address) => {
		expect(placeOf(address, folder)).toEqual({ href: `https://who.test${address}`, isHere: false });
	},
);

it('takes nothing for a place that every object has', () => {
	expect(placeOf('toString', folder).isHere).toBe(false);
});
