import { expect, test } from 'vitest';
import { filesNeeded } from './shell-files.ts';

const site: Record<string, string> = {
	'help/index.html':
		'<link href="/_astro/page.css"><img srcset="/pictures/a.svg 1x, /pictures/b.svg 2x"><script src="/_astro/m.js"></script><a href="/learn/">x</a>',
	'_astro/page.css': '@font-face{src:url(/_astro/font.woff2)}',
	'_astro/m.js': 'import{a}from"./part.js";const b=()=>import(`./later.js`)',
	'_astro/part.js': 'export{}',
	'_astro/later.js': 'import"./part.js"',
	'_astro/other.js': '',
	'learn/index.html': '<script src="/_astro/other.js"></script>',
	'pictures/a.svg': '',
	'pictures/b.svg': '',
	'_astro/font.woff2': '',
};
const needed = (...pages: string[]) => filesNeeded(Object.keys(site), pages, (path) => site[path]);

test('follows a page to its styles, fonts, pictures and scripts, those that load later included', () => {
	expect(needed('help/index.html')).toEqual(
		Object.keys(site).filter((path) => path !== 'learn/index.html' && path !== '_astro/other.js'),
	);
});

test('follows no link to another page, and no name of a file that is not there', () => {
	expect(needed('learn/index.html', 'gone/index.html')).toEqual(['_astro/other.js', 'learn/index.html']);
});
