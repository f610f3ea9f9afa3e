import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildFresh } from './freshness.ts';

let root: string;

function write(path: string, second: number): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), '');
	touch(path, second);
}

function touch(path: string, second: number): void {
	utimesSync(join(root, path), second, second);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'freshness-'));
	write('src/pages/index.astro', 10);
	write('package-lock.json', 10);
	write('dist/service-worker.js', 20);
	for (const folder of ['src/pages', 'src']) touch(folder, 10);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a build newer than its sources is fresh', () => {
	expect(isBuildFresh(root)).toBe(true);
});

test.each(['src/pages/index.astro', 'package-lock.json'])('a later change of %s makes it stale', (path) => {
	touch(path, 30);
	expect(isBuildFresh(root)).toBe(false);
});

test('a file deleted since makes it stale', () => {
	rmSync(join(root, 'src/pages/index.astro'));
	expect(isBuildFresh(root)).toBe(false);
});

test('a build that did not end is not fresh', () => {
	rmSync(join(root, 'dist/service-worker.js'));
	expect(isBuildFresh(root)).toBe(false);
});
