// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { bindSearch } from './search-open.ts';

const openSearch = vi.hoisted(() => vi.fn());
vi.mock('#islands/search/open.ts', () => ({ openSearch }));

const button = () => document.querySelector('button') as HTMLElement;

beforeEach(() => {
	openSearch.mockReset();
	document.body.innerHTML = '<button data-search-open data-search-help="/help/now/">Search</button>';
	bindSearch();
});

it('opens search for the button that was pressed', async () => {
	const pressed = button();
	pressed.click();
	await vi.waitFor(() => expect(openSearch).toHaveBeenCalledExactlyOnceWith(pressed));
});

it('offers help in its place when search cannot be had', async () => {
	openSearch.mockImplementation(() => {
		throw new Error('not loaded');
	});
	button().click();
	await vi.waitFor(() => expect(document.querySelector('a')?.getAttribute('href')).toBe('/help/now/'));
	expect(document.querySelector('button')).toBeNull();
	expect(document.activeElement).toBe(document.querySelector('a'));
});
