import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PackFile } from '#outputs/output';
import { buildPack, packIndex } from '#outputs/pack';
import { zipUnit } from '#outputs/zip';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { readZip } from './readers.ts';

const pack = await buildPack(fixtureLesson, testContext);
const entries = await readZip(pack.zip.bytes);
const textOf = (ending: string) =>
	new TextDecoder().decode(pack.files.find(({ path }) => path.endsWith(ending))?.bytes);

test('the zip holds exactly the files of the pack, sorted, in one folder, with plain names', () => {
	expect([...entries.keys()]).toEqual(pack.files.map(({ path }) => `a-good-look/${path}`));
	const numbered = [...entries.keys()].filter((name) => /_\d\d-/.test(name));
	expect(numbered).toEqual([...numbered].sort());
	for (const name of numbered) expect(name).toMatch(/^[a-z0-9-]+\/[a-z0-9._-]+$/);
	const papers = [...entries.keys()].slice(numbered.length);
	expect(papers).toEqual(['CHANGES.md', 'SHA256SUMS', 'VERSION.txt'].map((name) => `a-good-look/${name}`));
});

test('every file in the zip has the bytes of its single download', () => {
	for (const { path, bytes } of pack.files) expect(entries.get(`a-good-look/${path}`)).toEqual(bytes);
});

test('the read-me comes first and lists every other file with its hash', () => {
	expect(pack.files[0]?.path).toBe('a-good-look_00-read-me.html');
	for (const { path, bytes } of pack.files.filter((file) => /_(?!00)\d\d-/.test(file.path))) {
		const hash = createHash('sha256').update(bytes).digest('hex');
		for (const ending of ['.html', '.txt']) {
			expect(textOf(ending)).toContain(path);
			expect(textOf(ending)).toContain(hash);
		}
	}
});

test('the read-me names what stands beside the files, and names no file that is not there', () => {
	const names = pack.files.map(({ path }) => path);
	for (const ending of ['.html', '.txt']) {
		for (const name of ['VERSION.txt', 'CHANGES.md', 'SHA256SUMS']) expect(textOf(ending)).toContain(name);
		const named = textOf(ending).match(/[a-z0-9-]+_\d\d-[a-z0-9.-]+[a-z0-9]/g) ?? [];
		expect(named.length).toBeGreaterThan(20);
		for (const name of named) expect(names).toContain(name);
	}
});

test('the read-me gives help before anything else, then edition, day, licence and independence', () => {
	for (const ending of ['.html', '.txt']) {
		const text = textOf(ending);
		expect(text.indexOf('0800 1111')).toBeGreaterThan(0);
		expect(text.indexOf('0800 1111')).toBeLessThan(text.indexOf('a-good-look_01'));
		for (const words of ['edition 3', '22 November 2026', 'CC BY-SA 4.0', 'independent']) expect(text).toContain(words);
	}
});

test('words from the content cannot become markup in the read-me', () => {
	expect(textOf('.html')).toContain('&lt;b&gt;&amp;amp; &quot;q&quot;');
	expect(textOf('.html')).not.toContain('<b>');
});

/** A document in every format it comes in. */
const printed = (name: string) => ['docx', 'pdf'].map((ending) => `a-good-look_${name}.${ending}`);

const listed = [
	'a-good-look_00-read-me.html',
	'a-good-look_00-read-me.txt',
	...printed('01-lesson-plan'),
	...printed('02-safe-delivery'),
	'a-good-look_03-slide-notes.pdf',
	'a-good-look_03-slides.pptx',
	...printed('04-worksheet-on-paper-clear'),
	...printed('04-worksheet-on-paper-large-print'),
	...printed('04-worksheet-on-paper'),
	...printed('05-answers-on-paper'),
	...printed('07-cards'),
	...printed('07-voting-cards'),
	...printed('08-knowledge-organiser'),
	...printed('09-help-poster'),
	...printed('09-pocket-card'),
	...printed('10-letter-home'),
	...printed('11-curriculum-map'),
	...printed('12-cover-card'),
	...printed('13-ask-it-slips'),
	...printed('13-end-slips'),
	...printed('14-tally'),
	'a-good-look_15-lesson.scorm12.zip',
	'a-good-look_15-lesson.scorm2004.zip',
	'a-good-look_15-pupil-page.zip',
	'CHANGES.md',
	'SHA256SUMS',
	'VERSION.txt',
];

test('the index lists the zip and every file with its address, size and hash', () => {
	const index = packIndex([pack]);
	expect(index.packs.map(({ id }) => id)).toEqual(['ks3/a-good-look']);
	const files = index.packs[0]?.files ?? [];
	expect(files.map(({ path }) => path)).toEqual([
		'/packs/ks3/a-good-look.zip',
		...listed.map((name) => `/packs/ks3/a-good-look/${name}`),
	]);
	expect(files[0]).toMatchObject({ label: 'Teacher pack', mediaType: 'application/zip', bytes: pack.zip.bytes.length });
	expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('a band is one zip for teachers and one for parents, a folder a lesson in teaching order', async () => {
	const second = { ...pack, id: 'ks3/another' };
	const units = zipUnit('ks3', 'Key stage 3', [pack, second]);
	expect(units.map(({ path, label, audience }) => [path, label, audience])).toEqual([
		['ks3.zip', 'Key stage 3: all lessons', 'teacher'],
		['ks3-for-parents.zip', 'Key stage 3: what parents may see', 'parent'],
	]);
	const [teachers, parents] = await Promise.all(units.map(({ bytes }) => readZip(bytes)));
	const inFolders = (files: readonly PackFile[]) =>
		['01-a-good-look', '02-another'].flatMap((folder) => files.map(({ path }) => `${folder}/${path}`));
	expect([...(teachers?.keys() ?? [])]).toEqual(inFolders(pack.files));
	expect([...(parents?.keys() ?? [])]).toEqual(inFolders(pack.parentFiles));
	expect(pack.parentFiles.some(({ path }) => /answers/.test(path))).toBe(false);
	for (const { path, bytes } of pack.parentFiles) expect(parents?.get(`02-another/${path}`)).toEqual(bytes);
	const { units: listed } = packIndex([pack], units);
	expect(listed.map(({ path, bytes }) => [path, bytes])).toEqual(
		units.map(({ path, bytes }) => [`/packs/${path}`, bytes.length]),
	);
	expect(zipUnit('ks4', 'Key stage 4', [])).toEqual([]);
});
