import { beforeEach, expect, it, vi } from 'vitest';

const fetch = vi.fn();
vi.stubGlobal('fetch', fetch);
const answer = (data: unknown, ok = true) => ({ ok, status: ok ? 200 : 404, json: async () => data });

beforeEach(() => {
	fetch.mockReset();
	vi.resetModules();
});

it('asks for each file once', async () => {
	fetch.mockResolvedValue(answer({ trouble: ['paid'] }));
	const { loadData } = await import('./load.ts');
	await loadData();
	expect(await loadData()).toEqual({ trouble: ['paid'] });
	expect(fetch.mock.calls).toEqual([['/search/words.json']]);
});

it('goes on without what does not come, and asks again', async () => {
	fetch.mockResolvedValueOnce(answer(undefined, false));
	const { loadSpelling } = await import('./load.ts');
	expect(await loadSpelling()).toEqual({ readers: [], words: {} });
	fetch.mockResolvedValueOnce(answer({ readers: [], words: { 0: ['chat', ''] } }));
	expect((await loadSpelling()).words).toEqual({ 0: ['chat', ''] });
});
