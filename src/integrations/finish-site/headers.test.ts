import { expect, test } from 'vitest';
import { formatHeaders, headersFor, parseHeaders, siteHeaders } from './headers.ts';

const rules = siteHeaders("default-src 'self'; img-src 'self' data:");

test('reads back what it writes', () => {
	expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
});

test('says by header what a page cannot say itself', () => {
	expect(headersFor(rules, '/help/')).toMatchObject({
		'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
	});
});

test('denies every page what the site does not use', () => {
	const denied = headersFor(rules, '/')['Permissions-Policy']?.split(', ') ?? [];
	expect(denied).toEqual(expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()', 'payment=()']));
	expect(denied.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([]);
});

test('lets no other site hold on to a window of this one', () => {
	expect(headersFor(rules, '/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
});

test('speaks of the caching of a path once, since hosts join what two rules say of it', () => {
	const paths = rules.filter(({ headers }) => headers['Cache-Control']).map(({ path }) => path);
	expect(paths).toEqual(['/_astro/*', '/service-worker.js']);
});

test('refuses a line that a host would leave out', () => {
	expect(() => formatHeaders(siteHeaders(`script-src ${'x'.repeat(2000)}`))).toThrow('longer than 2000');
});

test('keeps hashed files for good, and neither pages nor the worker', () => {
	expect(headersFor(rules, '/_astro/x.abc.js')['Cache-Control']).toContain('immutable');
	expect(headersFor(rules, '/help/')['Cache-Control']).toBeUndefined();
	expect(headersFor(rules, '/service-worker.js')['Cache-Control']).toBe('no-cache');
});

test('fits a path without a star exactly', () => {
	expect(headersFor([{ path: '/a', headers: { X: '1' } }], '/a/b')).toEqual({});
});
