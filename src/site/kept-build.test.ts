import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptBuild } from './kept-build.ts';

const made = { id: 'ks3/a-lesson', bytes: new Uint8Array([1, 2]) };
const lesson = { title: 'A lesson' };
let root = '';

/** Roots are read once, so each state of the sources has a folder of its own. */
function project(code: string): string {
	const folder = mkdtempSync(join(root, 'project-'));
	for (const path of ['src/outputs', 'src/lesson', 'content/pictures'])
		mkdirSync(join(folder, path), { recursive: true });
	writeFileSync(join(folder, 'src/outputs/draw.ts'), code);
	writeFileSync(join(folder, 'package-lock.json'), '{}');
	return folder;
}

const kept = 'node_modules/.cache/packs';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('builds a pack once, and takes the kept one while nothing changes', async () => {
	const folder = project('one');
	const build = vi.fn(async () => made);
	expect(await keptBuild('a', [lesson, 'site'], build, folder)).toEqual({ made, wasKept: false });
	expect(await keptBuild('a', [lesson, 'site'], build, folder)).toEqual({ made, wasKept: true });
	expect(build).toHaveBeenCalledTimes(1);
});

it('builds again when the lesson or what is said about the site changes, and keeps one pack a lesson', async () => {
	const folder = project('one');
	const build = vi.fn(async () => made);
	await keptBuild('a', [lesson, 'site'], build, folder);
	await keptBuild('a', [{ title: 'Another' }, 'site'], build, folder);
	await keptBuild('a', [lesson, 'another site'], build, folder);
	expect(build).toHaveBeenCalledTimes(3);
	expect(readdirSync(join(folder, kept))).toHaveLength(1);
});

it('builds again when the code that draws packs changes', async () => {
	const before = project('one');
	const build = vi.fn(async () => made);
	await keptBuild('a', lesson, build, before);
	const after = project('two');
	cpSync(join(before, kept), join(after, kept), { recursive: true });
	expect((await keptBuild('a', lesson, build, after)).wasKept).toBe(false);
});

it('builds again when the kept pack cannot be read', async () => {
	const folder = project('one');
	await keptBuild('a', lesson, async () => made, folder);
	const [file = ''] = readdirSync(join(folder, kept));
	writeFileSync(join(folder, kept, file), 'not a pack');
	expect((await keptBuild('a', lesson, async () => made, folder)).wasKept).toBe(false);
});
