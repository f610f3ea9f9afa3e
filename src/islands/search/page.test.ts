// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { mountSearch } from './page.ts';

vi.mock('./find.ts', () => ({
	find: async () => ({
		pages: [{ url: '/one/', title: 'one', type: '', excerpt: '' }],
		hasMore: false,
		isTrouble: false,
	}),
}));
vi.mock('./load.ts', () => ({
	loadData: async () => ({ trouble: [], words: [], pages: [], help: {}, bands: [], mixes: [] }),
}));

it('has the form, with headings one level up, and lets readers say who they are', async () => {
	document.body.innerHTML = `<div data-search-page data-search-scope='{"audience":["everyone"]}'
		data-search-scopes='{"pupil":{"audience":["pupil"]},"teacher":{"audience":["teacher"]}}'></div>`;
	mountSearch();
	const place = document.querySelector('[data-search-page]') as HTMLElement;
	await vi.waitFor(() => expect(place.querySelectorAll('[data-filter=audience] option')).toHaveLength(3));
	(place.querySelector('input') as HTMLInputElement).value = 'a';
	place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
	await vi.waitFor(() => expect(place.querySelector('li h2')?.textContent).toBe('one'));
});

it('leaves focus where it is, so that Escape still leaves the page', () => {
	document.body.innerHTML = '<div data-search-page data-search-scope=\'{"audience":["everyone"]}\'></div>';
	mountSearch();
	expect(document.activeElement).toBe(document.body);
});

it('is nowhere else', () => {
	document.body.innerHTML = '';
	mountSearch();
	expect(document.querySelector('input')).toBeNull();
});
