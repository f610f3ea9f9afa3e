import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDisk } from './start.ts';
import { plugIn } from './stick.driver.ts';

const { dataset } = document.documentElement;

let told: string[] = [];
const modules = {
	'/_astro/slow.js': async () => {
		await Promise.resolve();
		told.push('slow');
	},
	'/_astro/quick.js': async () => told.push('quick'),
	'/_astro/broken.js': () => Promise.reject(new Error('broken')),
};

/** A page that names these modules. */
function draw(...names: string[]): void {
	document.body.innerHTML = names.map((name) => `<script type="text/plain" data-module="${name}"></script>`).join('');
}

beforeEach(() => {
	told = [];
	dataset.js = '';
	dataset.root = '../';
	vi.stubGlobal('fetch', undefined);
	vi.stubGlobal('diskData', undefined);
	vi.stubGlobal('diskImport', undefined);
	vi.stubGlobal('diskFolder', { places: { '/quiz.json': 'browser/quiz.json.js' }, online: 'https://who.test' });
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

it('runs the modules that the page names, one after the other, and no others', async () => {
	draw('/_astro/slow.js', '/_astro/quick.js');
	await startDisk(modules);
	expect(told).toEqual(['slow', 'quick']);
	draw('/_astro/quick.js', '/_astro/unknown.js');
	await startDisk(modules);
	expect(told).toEqual(['slow', 'quick', 'quick']);
});

it('goes on where a module fails, as a browser does, and does not hide the fault', async () => {
	vi.useFakeTimers();
	draw('/_astro/broken.js', '/_astro/quick.js');
	await startDisk(modules);
	expect(told).toEqual(['quick']);
	expect(() => vi.runAllTimers()).toThrow('broken');
});

it('gives modules their data, search and addresses before they run', async () => {
	plugIn({ '../browser/quiz.json.js': () => globalThis.diskData?.('/quiz.json', { title: 'A quiz' }) });
	draw('/_astro/asks.js');
	document.body.insertAdjacentHTML('beforeend', '<a href="/teach/">x</a>');
	const seen: unknown[] = [];
	await startDisk({
		'/_astro/asks.js': async () => {
			seen.push(await (await fetch('/quiz.json')).json(), await globalThis.diskImport?.());
			seen.push(document.querySelector('a')?.getAttribute('href'));
		},
	});
	expect(seen).toEqual([{ title: 'A quiz' }, { search: expect.any(Function) }, 'https://who.test/teach/']);
});

it('takes back that scripts run where the list of places is missing, and runs none', async () => {
	vi.stubGlobal('diskFolder', undefined);
	draw('/_astro/quick.js');
	await startDisk(modules);
	expect(dataset.js).toBeUndefined();
	expect(told).toEqual([]);
});
