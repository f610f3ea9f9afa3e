import { expect, test } from 'vitest';
import { absoluteLink, readableLink } from './links.ts';

test('a path of the content begins at the root of the site, wherever that lives', () => {
	expect(absoluteLink('/help/', new URL('https://school.example/portal'))).toBe('https://school.example/portal/help/');
	expect(absoluteLink('/help/', new URL('https://whosthere.example/'))).toBe('https://whosthere.example/help/');
});

test('links to other sites stay as they are', () => {
	expect(absoluteLink('https://www.childline.org.uk/', new URL('https://a.example'))).toBe(
		'https://www.childline.org.uk/',
	);
});

test('on paper an address has no scheme and no closing slash', () => {
	expect(readableLink('https://www.childline.org.uk/')).toBe('childline.org.uk');
	expect(readableLink('mailto:a@b.example')).toBe('a@b.example');
});
