import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildPack, packIndex } from '#outputs/pack';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { readZip } from './readers.ts';

const pack = await buildPack(fixtureLesson, testContext);
const entries = await readZip(pack.zip.bytes);
const textOf = (ending: string) =>
	new TextDecoder().decode(pack.files.find(({ path }) => path.endsWith(ending))?.bytes);

test('the zip holds exactly the files of the pack, sorted, in one folder, with plain names', () => {
	expect([...entries.keys()]).toEqual(pack.files.map(({ path }) => `a-good-look/${path}`));
	expect([...entries.keys()]).toEqual([...entries.keys()].sort());
	for (const name of entries.keys()) expect(name).toMatch(/^[a-z0-9-]+\/[a-z0-9._-]+$/);
});

test('every file in the zip has the bytes of its single download', () => {
	for (const { path, bytes } of pack.files) expect(entries.get(`a-good-look/${path}`)).toEqual(bytes);
});

test('the read-me comes first and lists every other file with its hash', () => {
	expect(pack.files[0]?.path).toBe('a-good-look_00-read-me.html');
	for (const { path, bytes } of pack.files.filter((file) => !file.path.includes('read-me'))) {
		const hash = createHash('sha256').update(bytes).digest('hex');
		for (const ending of ['.html', '.txt']) {
			expect(textOf(ending)).toContain(path);
			expect(textOf(ending)).toContain(hash);
		}
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

test('the index lists the zip and every file with its address, size and hash', () => {
	const index = packIndex([pack]);
	expect(index.packs.map(({ id }) => id)).toEqual(['ks3/a-good-look']);
	const files = index.packs[0]?.files ?? [];
	expect(files.map(({ path }) => path)).toEqual([
		'/packs/ks3/a-good-look.zip',
		'/packs/ks3/a-good-look/a-good-look_00-read-me.html',
		'/packs/ks3/a-good-look/a-good-look_00-read-me.txt',
		'/packs/ks3/a-good-look/a-good-look_01-lesson-plan.docx',
		'/packs/ks3/a-good-look/a-good-look_02-slides.pptx',
		'/packs/ks3/a-good-look/a-good-look_03-worksheet-on-paper.docx',
		'/packs/ks3/a-good-look/a-good-look_04-worksheet-on-paper-answers.docx',
		'/packs/ks3/a-good-look/a-good-look_05-cards.docx',
		'/packs/ks3/a-good-look/a-good-look_06-tally.docx',
	]);
	expect(files[0]).toMatchObject({ label: 'Teacher pack', mediaType: 'application/zip', bytes: pack.zip.bytes.length });
	expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
});
