import { expect, test } from 'vitest';
import { isText, mediaTypeOf } from './media-types.ts';

test.each([
	['/help/index.html', 'text/html; charset=utf-8'],
	['/_astro/x.B-1.js', 'text/javascript; charset=utf-8'],
	['/play/ks3/check-quiz.json', 'application/json'],
	['/site.webmanifest', 'application/manifest+json'],
	['/pagefind/en.pf_meta', 'application/octet-stream'],
	['/no-ending', 'application/octet-stream'],
])('%s is sent as %s', (path, type) => {
	expect(mediaTypeOf(path)).toBe(type);
});

test('tells words from bytes', () => {
	const words = ['text/css', 'application/json', 'application/manifest+json', 'image/svg+xml', 'text/xml'];
	expect(words.filter((type) => !isText(type))).toEqual([]);
	expect(['image/png', 'application/zip', mediaTypeOf('plan.docx')].filter(isText)).toEqual([]);
});
