import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';
import { factsOf, searchData } from './search-words.ts';

const help = `<head><meta name="description" content="First steps.">
	<meta data-pagefind-filter="audience[content]" content="pupil"><meta data-pagefind-filter="band[content]" content="all"></head>
	<main data-pagefind-body><h1>What to
	do</h1><ul class="help-first"><li><span>In danger?</span><a href="tel:999"><svg></svg> <span>Emergency: 999</span></a></li>
	<li><span>Only words</span></li></ul></main>`;
const plan = `<meta data-pagefind-filter="audience[content]" content="teacher"><meta data-pagefind-filter="minutes[content]" content="50">
	<meta data-pagefind-filter="minutes[content]" content="20"><h1>A plan</h1>`;
const pages = [readPage('help/index.html', help), readPage('teach/a/index.html', plan)];
const none = { bands: [], mixes: [] };
const content = (path: string) => ({ trouble: ['paid'], words: [{ typed: ['paid'], means: [], pages: [path] }] });

test('the facts of a page are those of its head, with all values', () => {
	expect(pages.map(factsOf)).toEqual([
		{ audience: ['pupil'], band: ['all'] },
		{ audience: ['teacher'], minutes: ['50', '20'] },
	]);
});

describe('what search is told', () => {
	test('holds the named pages as they are built', () => {
		const { words, pages: named } = searchData(pages, { ...none, content: content('/help/') });
		expect(words).toEqual([{ typed: ['paid'], means: [], pages: [0] }]);
		expect(named).toEqual([
			{ url: '/help/', title: 'What to do', about: 'First steps.', facts: { audience: ['pupil'], band: ['all'] } },
		]);
	});

	test('names no page that is not there', () => {
		expect(() => searchData(pages, { ...none, content: content('/halp/') })).toThrow(
			'content/search.yaml names /halp/, and search finds no such page. Nearest: /help/',
		);
	});

	test('has whom to call from the pages that say so', () => {
		expect(searchData(pages, { ...none, content: undefined }).help).toEqual({
			pupil: [{ question: 'In danger?', label: 'Emergency: 999', href: 'tel:999' }],
		});
	});

	test('tells filters which mixes of facts there are, each once', () => {
		const more = { audience: ['teacher'], type: ['Worksheet'] };
		const { mixes } = searchData([...pages, ...pages], { bands: [], mixes: [more, more], content: undefined });
		expect(mixes).toEqual([...pages.map(factsOf), more]);
	});
});
