import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';
import { loadedFiles, packRecords, writeSearch } from './search.ts';

const entry = {
	id: 'ks3/who',
	files: [{ path: 'who_01-plan.docx', label: 'Lesson plan', mediaType: 'x', bytes: 1, sha256: 'y' }],
};

describe('the records of a pack', () => {
	test('have the title and language of the page for teachers and the names of the files', () => {
		const html = '<html lang="en-GB"><h1>Who’s\n  <em>really</em> there?</h1></html>';
		expect(packRecords(entry, [readPage('teach/ks3/who/index.html', html)])).toEqual([
			{
				url: '/packs/ks3/who.zip',
				content: 'Who’s really there? Files: Lesson plan.',
				language: 'en-gb',
				meta: { title: 'Who’s really there?' },
				filters: { audience: ['teacher'], type: ['Teacher pack'], band: ['ks3'] },
			},
		]);
	});

	test('name each worksheet by itself, with the facts of the page', () => {
		const file = { path: '/packs/ks3/who/w.docx', label: 'Worksheet: On paper', mediaType: 'x', bytes: 1, sha256: 'y' };
		const html = '<meta data-pagefind-filter="minutes[content]" content="20"><h1>Who</h1>';
		const records = packRecords({ ...entry, files: [...entry.files, file] }, [
			readPage('teach/ks3/who/index.html', html),
		]);
		expect(records[1]).toMatchObject({
			url: '/packs/ks3/who/w.docx',
			meta: { title: 'Worksheet: On paper' },
			filters: { type: ['Worksheet'], minutes: ['20'] },
		});
	});

	test('leave out the other formats and looks of a worksheet', () => {
		const named = ['w.docx', 'w.pdf', 'w-clear.docx', 'w-large-print.docx'];
		const files = named.map((path) => ({ path, label: 'Worksheet: W', mediaType: 'x', bytes: 1, sha256: 'y' }));
		const [, ...records] = packRecords({ ...entry, files }, [readPage('teach/ks3/who/index.html', '<h1>Who</h1>')]);
		expect(records.map(({ url }) => url)).toEqual(['w.docx']);
	});

	test('are a talk kit where the page is for officers', () => {
		const html = '<meta data-pagefind-filter="audience[content]" content="officer"><h1>A talk</h1>';
		const [record] = packRecords({ ...entry, id: 'officers/talk' }, [readPage('officers/talk/index.html', html)]);
		expect(record?.filters).toMatchObject({ audience: ['officer'], type: ['Talk kit'] });
	});

	test('cannot be made without that page', () => {
		expect(() => packRecords(entry, [])).toThrow(
			'The pack "ks3/who" has no page /teach/ks3/who/ or /ks3/who/ with a heading.',
		);
	});
});

test('keeps what search loads and drops what comes with it', () => {
	const languages = { en: { wasm: 'en' }, cy: { wasm: null } };
	const file = (path: string, text = '') => ({ path, content: new TextEncoder().encode(text) });
	const files = [
		file('pagefind-entry.json', JSON.stringify({ languages })),
		...['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind'].map((path) => file(path)),
		...['pagefind.en_1.pf_meta', 'index/en_1.pf_index', 'fragment/en_1.pf_fragment'].map((path) => file(path)),
		...['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-highlight.js', 'wasm.fr.pagefind'].map((path) => file(path)),
	];
	expect(loadedFiles(files).map(({ path }) => path)).toEqual(files.slice(0, 8).map(({ path }) => path));
});

test('puts pages and packs into one index and leaves out pages that are not to be found', async () => {
	const dist = await mkdtemp(join(tmpdir(), 'search-'));
	const html = '<html lang="en-GB"><body><main data-pagefind-body><h1>Who’s really there?</h1></main></body></html>';
	const pages = [
		readPage('teach/ks3/who/index.html', html),
		readPage('404.html', '<html lang="en-GB"><p>x</p></html>'),
	];
	await mkdir(join(dist, 'teach/ks3/who'), { recursive: true });
	for (const { file, html } of pages) await writeFile(join(dist, file), html);
	const sources = { packs: [entry], bands: [], content: undefined };
	expect(await writeSearch(dist, pages, sources)).toMatchObject({ pages: 1, records: 1 });
	const spelling = JSON.parse(await readFile(join(dist, 'search/spelling.json'), 'utf8'));
	const { languages } = JSON.parse(await readFile(join(dist, 'pagefind/pagefind-entry.json'), 'utf8'));
	await rm(dist, { recursive: true });
	expect(languages).toEqual({ 'en-gb': expect.objectContaining({ page_count: 2 }) });
	expect(spelling.words).toEqual({ 0: ['', 'really there whos'] });
});
