import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstFiles, firstScripts } from './page-files.ts';

let dist: string;

const files: Record<string, string> = {
	'/plain/index.html': '<link rel="stylesheet" href="/_astro/a.css"><a href="/_astro/not-loaded.js">x</a>',
	'/learn/index.html':
		'<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/ActivityPanel.1.js"></script>',
	'/_astro/ActivityPanel.1.js': 'import{a as b}from"./shared.js";import(`./mount.js`);import("./views.js")',
	'/_astro/shared.js': '',
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
