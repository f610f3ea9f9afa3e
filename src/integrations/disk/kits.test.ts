import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { sha256 } from '#outputs/sha256';
import { zipFixed } from '#outputs/zip-fixed';
import type { BuiltSite } from './disk-folder.ts';
import { completeKits, withFolder } from './kits.ts';
import { smallSite, write } from './site.examples.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const papers = {
	'talk-talk/START-HERE.html': bytesOf('<h1>A talk</h1>'),
	'talk-talk/talk_01-plan.docx': bytesOf('plan'),
	'talk-talk/SHA256SUMS': bytesOf('sums of two files'),
};
const address = '/officers/kits/talk.zip';
const textIn = (zip: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(zip)[`talk-talk/${name}`]);

describe('a kit with a folder', () => {
	const zip = withFolder(papers, new Map([['browser/help/index.html', '<h1>Help</h1>']]));

	test('keeps its papers, and has the folder beside them', () => {
		expect(Object.keys(unzipSync(zip)).sort()).toEqual([
			'talk-talk/SHA256SUMS',
			'talk-talk/START-HERE.html',
			'talk-talk/browser/files.js',
			'talk-talk/browser/help/index.html',
			'talk-talk/talk_01-plan.docx',
		]);
		expect(textIn(zip, 'talk_01-plan.docx')).toBe('plan');
	});

	test('has sums of papers and folder alike, in the place of the old ones', () => {
		const sums = textIn(zip, 'SHA256SUMS');
		expect(sums).not.toContain('sums of two files');
		expect(sums).toContain(`${sha256(bytesOf('plan'))}  talk_01-plan.docx\n`);
		expect(sums).toContain(`${sha256(bytesOf('<h1>Help</h1>'))}  browser/help/index.html\n`);
	});
});

describe('the kits of a site', () => {
	const made: BuiltSite[] = [];

	function build(more?: Parameters<typeof smallSite>[0]): BuiltSite {
		const built = smallSite({ 'officers/before/index.html': '<h1>Before</h1>', ...more });
		write(built.dist, { [`.${address}`]: zipFixed(Object.entries(papers)) });
		made.push(built);
		return built;
	}
	const kitIn = ({ dist }: BuiltSite) => new Uint8Array(readFileSync(join(dist, address)));

	afterEach(() => {
		for (const { dist } of made.splice(0)) rmSync(dist, { recursive: true });
	});

	test('hold the slides, the activities that these name, help, and the pages for officers, and no others', async () => {
		const built = build();
		await completeKits(built);
		const pages = Object.keys(unzipSync(kitIn(built))).filter((name) => /browser\/.*\.html$/.test(name));
		expect(pages.map((name) => name.slice('talk-talk/browser/'.length)).sort()).toEqual([
			'help/index.html',
			'n/index.html',
			'officers/before/index.html',
			'officers/talk/present/index.html',
			'play/ks3/quiz/index.html',
			'search/index.html',
		]);
	});

	test('lead back from every page to the page that is opened first', async () => {
		const built = build({
			'help/index.html': '<main><a href="/">Start</a><a href="/officers/talks/">Talks</a></main>',
		});
		await completeKits(built);
		expect(textIn(kitIn(built), 'browser/help/index.html').match(/href="\.\.\/\.\.\/START-HERE\.html"/g)).toHaveLength(
			2,
		);
	});

	test('look from the start through all that officers may find', async () => {
		const built = build();
		await completeKits(built);
		const search = textIn(kitIn(built), 'browser/search/index.html');
		expect(search).toContain(`data-search-scope="{&quot;audience&quot;:[&quot;officer&quot;]}"`);
	});

	test('are told with what they weigh now', async () => {
		const built = build();
		const sizes = await completeKits(built);
		expect([...sizes]).toEqual([[address, kitIn(built).length]]);
	});

	test('are the same to the byte in two builds', async () => {
		const [one, other] = [build(), build()];
		await completeKits(one);
		await completeKits(other);
		expect(kitIn(one)).toEqual(kitIn(other));
	});

	test('cannot be made without slides, or where search says nothing of officers', async () => {
		const built = build();
		const pages = built.pages.filter(({ url }) => !url.endsWith('/present/'));
		await expect(completeKits({ ...built, pages })).rejects.toThrow(
			'The kit talk has no slides at /officers/talk/present/',
		);
		await expect(completeKits(build({ 'search/index.html': '<p>Search</p>' }))).rejects.toThrow(
			'/search/ no longer says what officers may find',
		);
	});
});
