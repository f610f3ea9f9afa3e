// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { findPages } from './pagefind.ts';

const debouncedSearch = vi.hoisted(() => vi.fn());
vi.mock('/pagefind/pagefind.js', () => ({ debouncedSearch }));

const result = (url: string, more = {}) => ({
	data: async () => ({ url, excerpt: 'Words', meta: { title: 'A title' }, filters: { type: ['Lesson'] }, ...more }),
});

beforeEach(() => debouncedSearch.mockReset());

it('asks for pages that have, for each filter, any of the values', async () => {
	debouncedSearch.mockResolvedValue({ results: [] });
	await findPages('secret', { audience: 'pupil', band: ['ks3', 'all'] }, 10);
	expect(debouncedSearch.mock.lastCall?.slice(0, 2)).toEqual([
		'secret',
		{ filters: { audience: { any: ['pupil'] }, band: { any: ['ks3', 'all'] } } },
	]);
});

it('counts all pages and loads no more than asked for', async () => {
	debouncedSearch.mockResolvedValue({ results: [result('/one/'), result('/two/'), result('/three/')] });
	expect(await findPages('secret', {}, 2)).toEqual({
		total: 3,
		pages: ['/one/', '/two/'].map((url) => ({ url, excerpt: 'Words', title: 'A title', type: 'Lesson' })),
	});
});

it('calls a page without a title by its address', async () => {
	debouncedSearch.mockResolvedValue({ results: [result('/one/', { meta: {}, filters: {} })] });
	expect((await findPages('secret', {}, 2))?.pages[0]).toMatchObject({ title: '/one/', type: '' });
});

it('gives nothing when a newer search has begun', async () => {
	debouncedSearch.mockResolvedValue(null);
	expect(await findPages('secret', {}, 2)).toBeUndefined();
});
