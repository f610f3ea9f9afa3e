import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Findings, find } from './find.ts';
import { loadData, loadSpelling } from './load.ts';
import { findWords } from './pagefind.ts';

vi.mock('./load.ts', () => ({ loadData: vi.fn(), loadSpelling: vi.fn() }));
vi.mock('./pagefind.ts', () => ({ findWords: vi.fn() }));
const spelling = vi.mocked(loadSpelling);

const filters = { audience: ['pupil', 'everyone'], band: ['ks3', 'all'] };
const page = (id: string) => ({ url: `/${id}/`, title: id, type: 'Lesson', excerpt: '' });

/** Which pages have which words; like Pagefind it takes a quoted word only as it is, and another by its beginning. */
let index: Record<string, string[]>;

const named = (url: string, audience: string) => ({
	url,
	title: `Page ${url}`,
	about: 'Less < more & more',
	facts: { audience: [audience], band: ['all'], type: ['Help'] },
});

beforeEach(() => {
	index = {};
	vi.mocked(findWords).mockImplementation(async (words) => {
		const ids = words.startsWith('"') ? index[words.slice(1, -1)] : (index[words] ?? index[words.slice(0, 3)]);
		return (ids ?? []).map((id, place) => ({ id, score: 9 - place, load: async () => page(id) }));
	});
	vi.mocked(loadData).mockResolvedValue({
		trouble: ['blackmail*'],
		words: [{ typed: ['blackmail*'], means: ['threatens'], pages: [1, 0, 2] }],
		pages: [named('/help/', 'pupil'), named('/about/', 'everyone'), named('/teach/', 'teacher')],
		help: {},
		bands: [],
		mixes: [],
	});
	spelling.mockReset();
	spelling.mockResolvedValue({
		readers: [{ audience: ['pupil'], band: ['ks3'] }],
		words: { 0: ['settings', 'privacy'] },
	});
});

const ask = (typed: string, more = {}) => find({ typed, filters, limit: 20, ...more });
const urls = ({ pages }: Findings) => pages.map(({ url }) => url);

describe('finding', () => {
	it('puts pages with all words first, and others only where those are few', async () => {
		index = { chat: ['a', 'b', 'c', 'd'], group: ['d', 'c', 'b', 'e'] };
		expect(urls(await ask('group chat'))).toEqual(['/d/', '/c/', '/b/']);
		index = { chat: ['a', 'b'], group: ['b', 'e'] };
		expect(urls(await ask('group chat'))).toEqual(['/b/', '/a/', '/e/']);
		expect(spelling).not.toHaveBeenCalled();
	});

	it('says when there are more pages than it shows', async () => {
		index = { chat: ['a', 'b', 'c'] };
		expect(await ask('chat', { limit: 2 })).toMatchObject({ pages: [page('a'), page('b')], hasMore: true });
		expect(await ask('chat', { limit: 3 })).toMatchObject({ hasMore: false });
	});

	it('finds nothing for nothing', async () => {
		expect(await ask('?!')).toEqual({ pages: [], hasMore: false, isTrouble: false, corrected: undefined });
	});
});

describe('people’s words', () => {
	it('bring the named pages that the reader may see, their own first, and the help card', async () => {
		index = { threatens: ['lesson'] };
		const found = await ask('blackmailing');
		expect(urls(found)).toEqual(['/help/', '/about/', '/lesson/']);
		expect(found.isTrouble).toBe(true);
		expect(found.pages[0]?.excerpt).toBe('Less &lt; more &amp; more');
	});

	it('show a named page once, as it was found', async () => {
		index = { threatens: ['lesson', 'help'] };
		const found = await ask('blackmail');
		expect(urls(found)).toEqual(['/help/', '/about/', '/lesson/']);
		expect(found.pages[0]).toEqual(page('help'));
	});
});

describe('correction', () => {
	it('looks for what was probably meant, and says so', async () => {
		index = { settings: ['a'], privacy: ['a'] };
		expect(await ask('Privcy setings')).toMatchObject({ pages: [page('a')], corrected: 'privacy settings' });
	});

	it('takes words as they were typed when asked to', async () => {
		index = { settings: ['a'] };
		expect(await ask('setings', { asTyped: true })).toMatchObject({ pages: [], corrected: undefined });
	});

	it('never shows a word that the reader’s own pages do not have', async () => {
		index = { threatens: ['lesson'] };
		expect(await ask('blackmale')).toMatchObject({ isTrouble: true, corrected: undefined });
	});

	it('leaves a word alone that is still being typed', async () => {
		index = { pri: ['a'] };
		expect(await ask('privac')).toMatchObject({ pages: [page('a')], corrected: undefined });
	});

	it('finds nothing rather than something else for a word that is like no other', async () => {
		index = { zzq: ['a'] };
		expect(urls(await ask('zzqwerty'))).toEqual([]);
	});

	it('leaves it to Pagefind where there is no list', async () => {
		spelling.mockResolvedValue({ readers: [], words: {} });
		vi.mocked(loadData).mockResolvedValue({ trouble: [], words: [], pages: [], help: {}, bands: [], mixes: [] });
		index = { zzq: ['a'] };
		expect(urls(await ask('zzqwerty'))).toEqual(['/a/']);
	});
});
