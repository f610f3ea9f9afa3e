import { rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../finish-site/page.ts';
import { type BuiltSite, diskFolder } from './disk-folder.ts';
import { smallSite } from './site.examples.ts';

const made: BuiltSite[] = [];

function build(more?: Parameters<typeof smallSite>[0]): BuiltSite {
	const built = smallSite(more);
	made.push(built);
	return built;
}

afterEach(() => {
	for (const { dist } of made.splice(0)) rmSync(dist, { recursive: true });
});

const deck = '/officers/talk/present/';
const quiz = '/play/ks3/quiz/';
const isWanted = (url: string) => [deck, quiz, '/help/'].includes(url);

/** What a script of the folder leaves in the globals that it names. */
function run(script: unknown): Record<string, unknown> {
	const left: Record<string, unknown> = {};
	left.diskData = (address: string, data: unknown) => {
		left[address] = data;
	};
	new Function('globalThis', String(script))(left);
	return left;
}

describe('a folder with slides, their activity and help', () => {
	let files = new Map<string, string | Uint8Array>();
	beforeAll(async () => {
		files = await diskFolder(build(), isWanted, ['/']);
	});
	const textOf = (name: string) => String(files.get(name));

	test('holds the pages that are wanted, the dull page and the search page, and what they load', () => {
		expect([...files.keys()]).toEqual([
			'browser/_astro/page.Op56.css',
			'browser/favicon.svg',
			'browser/help/index.html',
			'browser/licences.txt',
			'browser/n/index.html',
			'browser/officers/talk/present/index.html',
			'browser/pages.js',
			'browser/pictures/avatars/sam.svg',
			'browser/pictures/door.svg',
			'browser/play/ks3/quiz.json.js',
			'browser/play/ks3/quiz/index.html',
			'browser/search/index.html',
			'browser/search/pages.json.js',
			'browser/search/spelling.json.js',
			'browser/search/words.json.js',
			'browser/site.js',
		]);
	});

	test('links its pages to each other, and what is not there to the internet', () => {
		const slides = textOf('browser/officers/talk/present/index.html');
		expect(slides).toContain('<a href="../../../../browser/help/index.html">Help</a>');
		expect(slides).toContain('<a href="../../../../browser/play/ks3/quiz/index.html?big#one">Quiz</a>');
		expect(slides).toContain('<a href="https://who.test/teach/" data-online="">Plans</a>');
	});

	test('has in no page an address that begins at the root of a server', () => {
		const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
		for (const name of pages) expect(textOf(name)).not.toMatch(/(?:href|src|srcset|action)="\//);
	});

	test('tells scripts where every address lies, with files that are there', () => {
		const { diskFolder: said } = run(files.get('browser/pages.js')) as {
			diskFolder: { places: Record<string, string>; online: string };
		};
		expect(said.online).toBe('https://who.test');
		const { '/': start, ...places } = said.places;
		expect(start).toBe('START-HERE.html');
		expect(places).toMatchObject({
			[deck]: 'browser/officers/talk/present/index.html',
			'/play/ks3/quiz.json': 'browser/play/ks3/quiz.json.js',
			'/pictures/avatars/sam.svg': 'browser/pictures/avatars/sam.svg',
		});
		for (const place of Object.values(places)) expect(files.has(place)).toBe(true);
	});

	test('holds the data of an activity in a script that says its address', () => {
		const said = run(files.get('browser/play/ks3/quiz.json.js'));
		expect(said['/play/ks3/quiz.json']).toEqual({ task: { title: 'A quiz' } });
	});

	test('searches its own pages alone', () => {
		expect(textOf('browser/search/pages.json.js')).toContain('Tell an adult you trust');
		expect(textOf('browser/search/pages.json.js')).not.toContain('For teachers only');
	});

	test('keeps fonts in the sheet, and modules in the script, where a page finds them by name', () => {
		expect(textOf('browser/_astro/page.Op56.css')).toContain('data:font/woff2;base64,');
		expect(textOf('browser/site.js')).toContain('/_astro/deck.Gh78.js');
		expect(textOf('browser/officers/talk/present/index.html')).toContain('data-module="/_astro/deck.Gh78.js"');
	});
});

test('is the same to the byte when it is made again, wherever the site was built', async () => {
	const [one, other] = await Promise.all([build(), build()].map((built) => diskFolder(built, isWanted, ['/'])));
	expect([...(one ?? [])]).toEqual([...(other ?? [])]);
});

test.each([
	['a picture', '<img src="/pictures/gone.svg">'],
	['a style sheet', '<link rel="stylesheet" href="/_astro/gone.css">'],
	['a module', '<script type="module" src="/_astro/gone.js"></script>'],
])('stops the build at %s that is not there', async (_, html) => {
	await expect(diskFolder(build({ 'help/index.html': html }), isWanted, [])).rejects.toThrow('gone');
});

test('brings the data of an activity along that a page shows or has for itself', async () => {
	const built = build({ 'help/index.html': '<section data-activity="/play/ks3/quiz.json">A quiz</section>' });
	const data = 'browser/play/ks3/quiz.json.js';
	expect((await diskFolder(built, (url) => url === '/help/', [])).has(data)).toBe(true);
	const plain = build({ 'play/ks3/quiz/index.html': '<p>For the class</p>' });
	expect((await diskFolder(plain, (url) => url === quiz, [])).has(data)).toBe(true);
	expect((await diskFolder(plain, (url) => url === '/help/', [])).has(data)).toBe(false);
});

test('brings the small pictures of narrow screens along', async () => {
	const html = '<picture><source srcset="/pictures/door.svg"><img src="/favicon.svg"></picture>';
	const files = await diskFolder(build({ 'help/index.html': html }), isWanted, []);
	expect(files.get('browser/help/index.html')).toContain('<source srcset="../../browser/pictures/door.svg">');
});

test('leaves the built site as it was', async () => {
	const built = build();
	const before = built.pages.map(({ html }: Page) => html);
	await diskFolder(built, isWanted, ['/']);
	expect(built.pages.map(({ html }) => html)).toEqual(before);
});
