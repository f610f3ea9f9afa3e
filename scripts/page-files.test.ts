import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activityScripts, firstFiles, firstScripts, wakingFiles } from './page-files.ts';

let dist: string;

const files: Record<string, string> = {
	'/plain/index.html': '<link rel="stylesheet" href="/_astro/a.css"><a href="/_astro/not-loaded.js">x</a>',
	'/learn/index.html':
		'<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/ActivityPanel.1.js"></script><section data-activity="/play/a.json"></section><section data-activity="/play/b.json"></section>',
	'/play/a.json': '{"task":{"items":[{"mechanic":"sort"},{"mechanic":"sort"}]}}',
	'/play/b.json': '{"task":{"items":[{"mechanic":"mark","stimulus":{}}]}}',
	'/_astro/ActivityPanel.1.js': 'import{a as b}from"./shared.js";import(`./mount.js`);import("./views.js")',
	'/_astro/shared.js': '',
	'/_astro/mount.js': 'import"./solid.js";import"./shared.js"',
	'/_astro/solid.js': '',
	'/_astro/views.js': 'import(`./SortView.2.js`);import(`./MarkView.3.js`);import(`./Stimulus.4.js`)',
	'/_astro/SortView.2.js': 'import{r}from"./sort.js"',
	'/_astro/sort.js': '',
	'/_astro/MarkView.3.js': '',
	'/_astro/Stimulus.4.js': '',
};

beforeAll(() => {
	dist = mkdtempSync(join(tmpdir(), 'page-files-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dist, path)), { recursive: true });
		writeFileSync(join(dist, path), text);
	}
});
afterAll(() => rmSync(dist, { recursive: true }));

test('a page loads itself, its styles and its scripts with what they import, and nothing it only names', () => {
	expect(firstFiles(dist, '/plain/index.html')).toEqual(['/plain/index.html', '/_astro/a.css']);
	expect(firstScripts(dist, '/learn/index.html')).toEqual(['/_astro/ActivityPanel.1.js', '/_astro/shared.js']);
});

test('its first activity brings its items, and the view of its own mechanic alone', () => {
	expect(wakingFiles(dist, '/learn/index.html')).toEqual([
		'/play/a.json',
		...['mount', 'solid', 'shared', 'views', 'SortView.2', 'sort'].map((name) => `/_astro/${name}.js`),
	]);
	expect(wakingFiles(dist, '/plain/index.html')).toEqual([]);
});

test('all activities together bring every script there is for them', () => {
	expect(activityScripts(dist, '/learn/index.html').sort()).toEqual(
		Object.keys(files)
			.filter((file) => file.endsWith('.js'))
			.sort(),
	);
});

test('says so when the build no longer has the view where it is looked for', () => {
	writeFileSync(join(dist, '/_astro/views.js'), 'import("./MarkView.3.js")');
	expect(() => wakingFiles(dist, '/learn/index.html')).toThrow('for SortView');
	writeFileSync(join(dist, '/_astro/views.js'), files['/_astro/views.js'] ?? '');
});
