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

test('keeps hashed files for good, and neither pages nor the worker', () => {
	expect(headersFor(rules, '/_astro/x.abc.js')['Cache-Control']).toContain('immutable');
	expect(headersFor(rules, '/help/')['Cache-Control']).toBeUndefined();
	expect(headersFor(rules, '/service-worker.js')['Cache-Control']).toBe('no-cache');
});

test('fits a path without a star exactly', () => {
	expect(headersFor([{ path: '/a', headers: { X: '1' } }], '/a/b')).toEqual({});
});
