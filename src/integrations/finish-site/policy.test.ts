import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';
import { buildPolicy, findInlineHandlers, hashInlineScripts, insertPolicy } from './policy.ts';

const page = (html: string) => readPage('index.html', html);
const sha256 = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('inline scripts', () => {
	test('are hashed once each, whatever page they stand on and in whatever order', () => {
		const first = page('<script>a()</script><script type="module">b()</script>');
		const second = page('<script>b()</script><script>a()</script>');
		expect(hashInlineScripts([first, second])).toEqual([sha256('a()'), sha256('b()')].sort());
		expect(hashInlineScripts([second, first])).toEqual(hashInlineScripts([first, second]));
	});

	test('are hashed as written, entities and line ends included', () => {
		expect(hashInlineScripts([page('<script>\nif (a && b) c("&amp;");\r\n</script>')])).toEqual([
			sha256('\nif (a && b) c("&amp;");\n'),
		]);
	});

	test.each(['importmap', 'speculationrules', 'text/javascript', ''])('of type "%s" are hashed', (type) => {
		expect(hashInlineScripts([page(`<script type="${type}">{}</script>`)])).toEqual([sha256('{}')]);
	});

	test.each([
		['data', '<script type="application/json">{}</script><script type="application/ld+json">{}</script>'],
		['files', '<script src="/x.js"></script>'],
	])('that are %s need no hash', (_name, html) => {
		expect(hashInlineScripts([page(html)])).toEqual([]);
	});
});

test('finds every inline event handler', () => {
	const html = '<body onload="a()"><button onclick="b()">x</button><astro-island client="only"></astro-island>';
	expect(findInlineHandlers([page(html)])).toEqual(['/: <body onload>', '/: <button onclick>']);
});

test('allows hashed scripts and nothing of another site', () => {
	const policy = buildPolicy(["'sha256-x'"]);
	expect(policy).toContain("default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-x';");
	expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
});

describe('the place of the policy', () => {
	const meta = '<meta http-equiv="Content-Security-Policy" content="P">';

	test('is behind the character set and before everything else', () => {
		const html = '<!doctype html><html><head><meta charset="utf-8"/><script>a()</script></head><body></body></html>';
		expect(insertPolicy(page(html), 'P')).toBe(html.replace('<script>', `${meta}<script>`));
	});

	test('is the start of the head where no character set is named', () => {
		expect(insertPolicy(page('<html><head><title>x</title></head></html>'), 'P')).toBe(
			`<html><head>${meta}<title>x</title></head></html>`,
		);
	});

	test('is behind the doctype of a page without a head', () => {
		expect(insertPolicy(page('<!doctype html><title>x</title>'), 'P')).toBe(`<!doctype html>${meta}<title>x</title>`);
	});
});
