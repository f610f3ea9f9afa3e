import { expect, test } from 'vitest';
import { readPage, urlOf } from './page.ts';

test.each([
	['index.html', '/'],
	['learn/ks3/index.html', '/learn/ks3/'],
	['404.html', '/404.html'],
	['my-index.html', '/my-index.html'],
])('%s is served at %s', (file, url) => {
	expect(urlOf(file)).toBe(url);
});

test('sees elements inside templates and those for browsers without scripts', () => {
	const { elements } = readPage('index.html', '<body><noscript><b></b></noscript><template><i></i></template>');
	expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'noscript', 'b', 'template', 'i']);
});
