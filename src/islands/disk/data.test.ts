import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerFetch, loadData } from './data.ts';
import { plugIn } from './stick.driver.ts';

const folder = {
	places: {
		'/play/quiz.json': 'browser/play/quiz.json.js',
		'/play/torn.json': 'browser/play/torn.json.js',
		'/play/lost.json': 'browser/play/lost.json.js',
	},
	online: 'https://who.test',
};
let asked: string[] = [];

beforeEach(() => {
	document.documentElement.dataset.root = '../';
	vi.stubGlobal('fetch', undefined);
	vi.stubGlobal('diskData', undefined);
	asked = plugIn({
		'../browser/play/quiz.json.js': () => globalThis.diskData?.('/play/quiz.json', { title: 'A quiz' }),
		'../browser/play/torn.json.js': () => {},
	});
	answerFetch(folder);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

it('answers a fetch from the script that holds the data', async () => {
	const response = await fetch('/play/quiz.json');
	expect(response.ok).toBe(true);
	expect(await response.json()).toEqual({ title: 'A quiz' });
	expect(asked).toEqual(['../browser/play/quiz.json.js']);
});

it('answers everybody who asks for the same data at once', async () => {
	const both = await Promise.all([fetch('/play/quiz.json'), fetch('/play/quiz.json')]);
	expect(await Promise.all(both.map((response) => response.json()))).toEqual([
		{ title: 'A quiz' },
		{ title: 'A quiz' },
	]);
});

it('answers again, later', async () => {
	await fetch('/play/quiz.json');
	expect(await (await fetch('/play/quiz.json')).json()).toEqual({ title: 'A quiz' });
});

it.each([
	['is no part of the folder', '/play/other.json'],
	['has been lost from it', '/play/lost.json'],
	['was torn in copying and says nothing', '/play/torn.json'],
])('answers 404 for a file that %s', async (_, address) => {
	expect(await fetch(address)).toMatchObject({ ok: false, status: 404 });
	expect(await loadData(address, folder)).toBeUndefined();
});

it('looks again for a file that was not there', async () => {
	await fetch('/play/lost.json');
	vi.restoreAllMocks();
	plugIn({ '../browser/play/lost.json.js': () => globalThis.diskData?.('/play/lost.json', { title: 'Found' }) });
	expect(await (await fetch('/play/lost.json')).json()).toEqual({ title: 'Found' });
});

it('loads nothing from anywhere else', async () => {
	await fetch('https://who.test/play/quiz.json');
	await fetch('/play/other.json');
	expect(asked).toEqual([]);
});
