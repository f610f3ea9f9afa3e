import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { classicScript } from './bundle.ts';

let root = '';

function write(files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'classic-'));
});
afterEach(() => {
	rmSync(root, { recursive: true });
	vi.unstubAllGlobals();
});

it('makes one script of an entry with what it imports at once and later, and the script runs as a classic one', async () => {
	write({
		'entry.ts': `import { name } from './name.ts';
			const picture: string = import.meta.env.BASE_URL + 'pictures/door.svg';
			told.push(name, picture);
			import('./later.ts').then(({ later }) => told.push(later));`,
		'name.ts': `export const name = 'at once';`,
		'later.ts': `export const later = 'later';`,
	});
	const script = await classicScript('entry.ts', root);
	expect(script).not.toMatch(/\bimport\b|\bexport\b/);
	const told: string[] = [];
	new Function('told', script)(told);
	await vi.waitFor(() => expect(told).toEqual(['at once', 'pictures/door.svg', 'later']));
});

it('keeps what it declares to itself, and takes no syntax newer than ES2020', async () => {
	write({ 'entry.ts': 'const own = globalThis; own.seen ??= 1;' });
	const script = await classicScript('entry.ts', root);
	expect(script).not.toContain('??=');
	expect(script).toMatch(/^\(function\(\)\{|^\(\(\)=>\{/);
});

it('makes a script once a process', async () => {
	write({ 'entry.ts': 'console.log(1);' });
	const first = classicScript('entry.ts', root);
	expect(classicScript('entry.ts', root)).toBe(first);
	await first;
});

it('fails where an import is not there', async () => {
	write({ 'entry.ts': `import './nowhere.ts';` });
	await expect(classicScript('entry.ts', root)).rejects.toThrow('nowhere.ts');
});

it('brings the activities with all their views, which fetch nothing', async () => {
	const script = await classicScript('src/islands/copy/start.ts');
	expect(script).not.toMatch(/\bimport\(|\bfetch\(|\bWorker\(|\beval\(/);
	expect(script).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
	for (const words of ['Check my answer', 'Skip, I’d rather not do this one', 'Find help'])
		expect(script).toContain(words);
});
