import { describe, expect, test } from 'vitest';
import { readPage } from '../finish-site/page.ts';
import { diskPage } from './disk-page.ts';

const given = {
	site: new URL('https://who.test/'),
	watchScripts: 'watch()',
	places: new Map([
		['/', 'START-HERE.html'],
		['/n/', 'browser/n/index.html'],
		['/help/', 'browser/help/index.html'],
		['/officers/before/', 'browser/officers/before/index.html'],
		['/_astro/page.css', 'browser/_astro/page.css'],
		['/pictures/door.svg', 'browser/pictures/door.svg'],
		['/pictures/wide.svg', 'browser/pictures/wide.svg'],
	]),
};

function made(html: string, file = 'officers/before/index.html') {
	return diskPage(readPage(file, html), `browser/${file}`, given);
}

/** What the made page says for this, without the head that every page gets. */
function bodyOf(html: string): string {
	return /<body>(.*)<\/body>/s.exec(made(html).html)?.[1] ?? '';
}

function headOf(html: string): string {
	return /<head>(.*)<\/head>/s.exec(made(`<head>${html}</head>`).html)?.[1] ?? '';
}

describe('addresses', () => {
	test.each([
		['<a href="/help/">x</a>', '<a href="../../../browser/help/index.html">x</a>'],
		['<a href="/help/?from=talk#first">x</a>', '<a href="../../../browser/help/index.html?from=talk#first">x</a>'],
		['<a href="/help/#why?">x</a>', '<a href="../../../browser/help/index.html#why?">x</a>'],
		['<a href="../../help/">x</a>', '<a href="../../../browser/help/index.html">x</a>'],
		['<a href="/">x</a>', '<a href="../../../START-HERE.html">x</a>'],
		['<img src="/pictures/door.svg">', '<img src="../../../browser/pictures/door.svg">'],
		['<button data-quick-exit="/n/">x</button>', '<button data-quick-exit="../../../browser/n/index.html">x</button>'],
		['<form action="/help/"></form>', '<form action="../../../browser/help/index.html"></form>'],
		[
			'<p></p><template><a href="/help/">x</a></template>',
			'<p></p><template><a href="../../../browser/help/index.html">x</a></template>',
		],
	])('of the folder lead from the page to their place: %s', (html, expected) => {
		expect(bodyOf(html)).toBe(expected);
	});

	test('in a set of pictures lead there too, whatever size they are for', () => {
		const html = '<source srcset="/pictures/door.svg 1x, /pictures/wide.svg 2x">';
		expect(bodyOf(html)).toBe(
			'<source srcset="../../../browser/pictures/door.svg 1x, ../../../browser/pictures/wide.svg 2x">',
		);
	});

	test.each([
		'<a href="#first">x</a>',
		'<a href="">x</a>',
		'<a href="tel:08001111">x</a>',
		'<a href="https://www.childline.org.uk/help/">x</a>',
		'<img src="data:image/gif;base64,AA">',
	])('elsewhere, and places on the page itself, stay as they are: %s', (html) => {
		expect(bodyOf(html)).toBe(html);
	});

	test('are shorter for a page that lies higher', () => {
		expect(made('<a href="/help/">x</a>', '404.html').html).toContain('<a href="../browser/help/index.html">');
	});
});

describe('a link to a page that is not there', () => {
	test('leads online and says so, and is no download any more', () => {
		expect(bodyOf('<p><a class="pack" href="/packs/one.zip?a=1#b" download>x</a></p>')).toBe(
			'<p><a class="pack" href="https://who.test/packs/one.zip?a=1#b" data-online="">x</a></p>',
		);
		expect(headOf('')).toContain('[data-online]::after{content:" (online)"}');
	});

	test('is left out of menus with its list item, and the others stay', () => {
		const menu = '<nav><ul><li><a href="/teach/">x</a></li><li><a href="#here">y</a></li></ul></nav>';
		expect(bodyOf(menu)).toBe('<nav><ul><li><a href="#here">y</a></li></ul></nav>');
	});

	test.each(['nav', 'header', 'footer'])('is left out of a %s alone where it stands in no list', (name) => {
		expect(bodyOf(`<${name}><a href="/teach/">x</a><b>y</b></${name}>`)).toBe(`<${name}><b>y</b></${name}>`);
	});

	test('takes no list item along that the whole menu stands in', () => {
		const list = '<ul><li><h2>Words</h2><nav><a href="/teach/">x</a></nav></li></ul>';
		expect(bodyOf(list)).toBe('<ul><li><h2>Words</h2><nav></nav></li></ul>');
	});
});

describe('what a page cannot do without', () => {
	test.each([
		['<img src="/pictures/gone.svg">', '/pictures/gone.svg'],
		['<source srcset="/pictures/door.svg 1x, /pictures/gone.svg 2x">', '/pictures/gone.svg'],
		['<link rel="stylesheet" href="/_astro/gone.css">', '/_astro/gone.css'],
		['<script src="/gone.js"></script>', '/gone.js'],
		['<form action="/gone/"></form>', '/gone/'],
	])('stops the build where it is not there: %s', (html, address) => {
		expect(() => made(html)).toThrow(`/officers/before/ needs ${address}, which is not in the folder`);
	});
});

describe('the head', () => {
	test.each([
		`<meta http-equiv="content-security-policy" content="default-src 'self'">`,
		'<link rel="canonical" href="https://who.test/help/">',
		'<link rel="manifest" href="/manifest.webmanifest">',
		'<link rel="preload" href="/_astro/font.woff2" as="font">',
		'<link rel="modulepreload" href="/_astro/deck.js">',
		'<link rel="alternate" href="/alerts/feed.xml">',
		'<link rel="sitemap" href="/sitemap-index.xml">',
	])('loses what only a server can give meaning to: %s', (html) => {
		expect(headOf(html)).toBe(headOf(''));
	});

	test('keeps the rest', () => {
		const kept =
			'<meta name="robots" content="noindex"><link rel="stylesheet" href="../../../browser/_astro/page.css">';
		expect(headOf('<meta name="robots" content="noindex"><link rel="stylesheet" href="/_astro/page.css">')).toContain(
			kept,
		);
	});

	test('begins with a policy that lets nothing come from elsewhere and nothing go, and by watching scripts; ends with the places of all addresses before the script that needs them', () => {
		expect(headOf('<title>Before</title>')).toMatch(
			/^<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self' data: 'unsafe-inline'; connect-src 'none';[^"]*"><script>watch\(\)<\/script>.*<title>Before<\/title><script defer="" src="..\/..\/..\/browser\/pages.js"><\/script><script defer="" src="..\/..\/..\/browser\/site.js"><\/script>$/s,
		);
	});

	test('tells scripts the way to the folder that is opened first, and the address of the page', () => {
		expect(made('<html lang="en-GB">').html).toContain(
			'<html lang="en-GB" data-root="../../../" data-address="/officers/before/">',
		);
	});
});

test('what a page marks as served goes with all that is in it', () => {
	expect(bodyOf('<p data-served>Keep it <a href="/offline/">here</a></p><p>y</p>')).toBe('<p>y</p>');
});

describe('scripts', () => {
	test('that are modules become names: an address, or a name of its own for one that stands in the page', () => {
		const { html, modules } = made(
			'<script type="module" src="/_astro/deck.js"></script><script type="module">go(1)</script><script type="module">go(2)</script>',
		);
		const [deck, first = '', second = ''] = modules.keys();
		expect(deck).toBe('/_astro/deck.js');
		expect(first).not.toBe(second);
		expect([...modules.values()]).toEqual([undefined, 'go(1)', 'go(2)']);
		for (const name of modules.keys())
			expect(html).toContain(`<script type="text/plain" data-module="${name}"></script>`);
		expect(html).not.toMatch(/go\(|src="[^"]*deck/);
	});

	test('that are the same on two pages have the same name', () => {
		const html = '<script type="module">go()</script>';
		expect(made(html).modules).toEqual(made(html, 'help/index.html').modules);
	});

	test('of the page itself leave to the dull page of the folder, and say the rest as they did', () => {
		const script = `<script>const a = '/n/', b = "/n/", c = \`/n/\`, d = '/n/x', e = '/help/';</script>`;
		const leave = '../../../browser/n/index.html';
		expect(bodyOf(`<p></p>${script}`)).toBe(
			`<p></p><script>const a = '${leave}', b = "${leave}", c = \`${leave}\`, d = '/n/x', e = '/help/';</script>`,
		);
	});
});

test('the page is whole HTML, words and characters as they were', () => {
	const { html } = made('<!DOCTYPE html><html lang="en-GB"><body><p>Who’s &lt;there&gt; &amp; why?</p></body></html>');
	expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB"/);
	expect(html).toContain('<p>Who’s &lt;there&gt; &amp; why?</p>');
});
