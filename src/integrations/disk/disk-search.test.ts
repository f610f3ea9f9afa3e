import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { indexAddress, indexOptions } from '#lesson/search/disk-index';
import { readPage } from '../finish-site/page.ts';
import { diskSearch } from './disk-search.ts';

const pages = [
	readPage(
		'help/index.html',
		`<meta name="description" content="First steps."><meta data-pagefind-filter="audience[content]" content="pupil">
		<main data-pagefind-body><h1>Get help</h1><p>Tell an adult you trust.</p></main>`,
	),
	readPage('play/quiz/index.html', '<h1>A quiz about help</h1>'),
];
const words = [
	{ typed: ['scared'], means: ['help'], pages: ['/help/', '/teach/plans/'] },
	{ typed: ['plan'], means: ['plans'], pages: ['/teach/plans/'] },
];
const made = diskSearch(pages, { content: { trouble: ['scared'], words }, bands: [{ id: 'ks3', name: 'KS3' }] });

test('the index survives being written down, and finds the pages that are to be found by title and text', () => {
	const index = MiniSearch.loadJSON(JSON.stringify(made[indexAddress]), indexOptions);
	expect(index.search('help').map(({ id, title, facts }) => ({ id, title, facts }))).toEqual([
		{ id: '/help/', title: 'Get help', facts: { audience: ['pupil'] } },
	]);
	expect(index.search('trusted adults').map(({ id }) => id)).toEqual(['/help/']);
});

test('people’s words lead to pages that are there, and to no others', () => {
	expect(made['/search/words.json']).toMatchObject({
		trouble: ['scared'],
		words: [
			{ typed: ['scared'], pages: [0] },
			{ typed: ['plan'], means: ['plans'], pages: [] },
		],
		pages: [{ url: '/help/', title: 'Get help' }],
		bands: [{ id: 'ks3', name: 'KS3' }],
	});
});

test('words are corrected by these pages alone', () => {
	const list = JSON.stringify(made['/search/spelling.json']);
	expect(list).toContain('adult');
	expect(list).not.toContain('quiz');
});

test('a site without words of people still has its index', () => {
	const bare = diskSearch(pages, { content: undefined, bands: [] });
	expect(bare[indexAddress]).toEqual(made[indexAddress]);
	expect(bare['/search/words.json']).toMatchObject({ trouble: [], words: [] });
});
