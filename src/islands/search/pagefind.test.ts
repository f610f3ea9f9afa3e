// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { findWords } from './pagefind.ts';

const search = vi.hoisted(() => vi.fn());
vi.mock('/pagefind/pagefind.js', () => ({ search }));

const result = (id: string, more = {}) => ({
	id,
	score: 2,
	data: async () => ({
		url: `/${id}/`,
		excerpt: 'Words',
		meta: { title: 'A title' },
		filters: { type: ['Lesson'] },
		...more,
	}),
});

beforeEach(() => search.mockReset());

it('asks for pages that have, for each filter, any of the values', async () => {
	search.mockResolvedValue({ results: [] });
	expect(await findWords('secret', { audience: ['pupil'], band: ['ks3', 'all'] })).toEqual([]);
	expect(search.mock.lastCall).toEqual([
		'secret',
		{ filters: { audience: { any: ['pupil'] }, band: { any: ['ks3', 'all'] } } },
	]);
});

it('loads what is shown of a page only when asked to', async () => {
	search.mockResolvedValue({ results: [result('one')] });
	const [hit] = await findWords('secret', {});
	expect(hit).toMatchObject({ id: 'one', score: 2 });
	expect(await hit?.load()).toEqual({ url: '/one/', excerpt: 'Words', title: 'A title', type: 'Lesson' });
});

it('calls a page without a title by its address', async () => {
	search.mockResolvedValue({ results: [result('one', { meta: {}, filters: {} })] });
	expect(await (await findWords('secret', {}))[0]?.load()).toMatchObject({ title: '/one/', type: '' });
});
