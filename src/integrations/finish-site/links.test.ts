import { describe, expect, test } from 'vitest';
import { checkLinks, formatDeadLinks } from './links.ts';
import { readPage } from './page.ts';

const files = ['index.html', 'learn/index.html', 'logo.svg', 'packs/ks3/one.zip'];

function deadIn(html: string, site?: string) {
	const pages = [
		readPage('index.html', html),
		readPage('learn/index.html', '<h1 id="first-steps">Learn</h1><a name="old">'),
	];
	return checkLinks(pages, files, site).dead;
}

describe('links that lead somewhere', () => {
	test.each([
		['a page', '<a href="/learn/">x</a>'],
		['a page, relative', '<a href="learn/">x</a>'],
		['a page with a query', '<a href="/learn/?band=ks3">x</a>'],
		['a file', '<a href="/packs/ks3/one.zip">x</a>'],
		['an id on another page', '<a href="/learn/#first-steps">x</a>'],
		['a named anchor', '<a href="/learn/#old">x</a>'],
		['an id on the same page', '<p id="a%b"></p><a href="#a%b">x</a>'],
		['the top of a page', '<a href="#">x</a><a href="/learn/#top">x</a>'],
		['text on a page', '<a href="/learn/#:~:text=Learn">x</a>'],
		['a file with a fragment', '<svg><use xlink:href="/logo.svg#door"></use></svg>'],
		['another site', '<a href="https://www.childline.org.uk/">x</a>'],
		['a telephone', '<a href="tel:08001111">x</a>'],
		['a picture in the page', '<img src="data:image/gif;base64,AA" alt="">'],
	])('passes %s', (_name, html) => {
		expect(deadIn(html)).toEqual([]);
	});

	test('passes an absolute link to the site itself and does not follow the canonical address', () => {
		const html = '<link rel="canonical" href="https://who.test/gone/"><a href="https://who.test/learn/">x</a>';
		expect(deadIn(html, 'https://who.test')).toEqual([]);
	});
});

describe('dead links', () => {
	test.each([
		['a page that is not there', '<a href="/lern/">x</a>', 'there is no page /lern/', '/learn/'],
		['a page without its slash', '<a href="/learn">x</a>', 'there is no page /learn', '/learn/'],
		['a file', '<img src="/logo.swg" alt="">', 'there is no file /logo.swg', '/logo.svg'],
		['an anchor', '<a href="/learn/#first-step">x</a>', '/learn/ has no #first-step', '#first-steps'],
		['a source set', '<img srcset="/logo.svg 1x, /logo@2.svg 2x" alt="">', 'there is no file /logo@2.svg', '/logo.svg'],
		['an island', '<astro-island component-url="/_astro/x.js">', 'there is no file /_astro/x.js', undefined],
		['a refresh', '<meta http-equiv="refresh" content="0; url=/lear/">', 'there is no page /lear/', '/learn/'],
		[
			'a link for those without scripts',
			'<noscript><a href="/lear/">x</a></noscript>',
			'there is no page /lear/',
			'/learn/',
		],
		['a link inside a template', '<template><a href="/lear/">x</a></template>', 'there is no page /lear/', '/learn/'],
		['an absolute link to the site', '<a href="https://who.test/lear/">x</a>', 'there is no page /lear/', '/learn/'],
		['no address', '<a href="http://">x</a>', 'this is no address', undefined],
		[
			'a script in a link',
			'<a href="javascript:go()">x</a>',
			'the content security policy stops such links',
			undefined,
		],
		[
			'a script of another site',
			'<script src="https://cdn.test/x.js"></script>',
			'pages load nothing from another site',
			undefined,
		],
	])('finds %s', (_name, html, problem, nearest) => {
		expect(deadIn(html, 'https://who.test')).toEqual([expect.objectContaining({ page: '/', problem, nearest })]);
	});

	test('are all reported at once, each once a page, and those of many pages together', () => {
		const dead = deadIn('<a href="/a-b/">x</a><a href="/a-b/">x</a><a href="/learn/#first-stepz">x</a>');
		const icons = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
			page: `/${name}/`,
			href: '/icon.svg',
			problem: 'there is no file /icon.svg',
		}));
		expect(formatDeadLinks([...dead, ...icons])).toMatchInlineSnapshot(`
			"3 dead links:

			  /a-b/: there is no page /a-b/.
			    on /
			  /learn/#first-stepz: /learn/ has no #first-stepz. Nearest: #first-steps
			    on /
			  /icon.svg: there is no file /icon.svg.
			    on /a/, /b/, /c/, /d/, /e/ and 2 more"
		`);
	});
});
