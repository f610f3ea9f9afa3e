import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContentFirst, readFiles } from './check-content.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	mkdirSync(join(root, 'content/pictures'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

it('reads text without the marks that some editors leave, and other files as empty', () => {
	writeFileSync(join(root, 'content/a.yaml'), '\uFEFFone: 1\r\ntwo: 2\r\n');
	writeFileSync(join(root, 'content/pictures/photo.png'), Buffer.from([0x89, 0x50]));
	writeFileSync(join(root, 'content/.DS_Store'), 'x');
	expect(readFiles(root)).toEqual([
		{ file: 'content/a.yaml', text: 'one: 1\ntwo: 2\n' },
		{ file: 'content/pictures/photo.png', text: '' },
	]);
});

describe('the check before anything else', () => {
	/** The integration on a site without content, and what it logs. */
	function run(command: 'build' | 'dev' | 'sync') {
		const said: string[] = [];
		const log = (text: string) => said.push(text);
		const listeners: ((event: string, path: string) => void)[] = [];
		const { hooks } = checkContentFirst();
		const logger = { info: log, warn: log, error: log };
		const server = { watcher: { on: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener) } };
		const call = (hook: unknown, given: object) => (hook as (given: object) => void)(given);
		call(hooks['astro:config:setup'], { command });
		const done = () => call(hooks['astro:config:done'], { config: { root: pathToFileURL(`${root}/`) }, logger });
		const change = (event: string, path: string) => {
			for (const listener of listeners) listener(event, join(root, path));
		};
		return { done, said, change, serve: () => call(hooks['astro:server:setup'], { server, logger }) };
	}

	it('stops a build', () => {
		expect(run('build').done).toThrow('There is no `content/bands.yaml`.');
	});

	it.each(['dev', 'sync'] as const)('only warns on %s', (command) => {
		const { done, said } = run(command);
		done();
		expect(said.join()).toContain('There is no `content/bands.yaml`.');
	});

	it('looks again while developing when a content file comes, changes or goes', () => {
		const { done, said, change, serve } = run('dev');
		done();
		serve();
		said.length = 0;
		writeFileSync(join(root, 'content/bands.yaml'), '- id: ks9\n');
		change('add', 'content/bands.yaml');
		expect(said.join()).toContain('`id` in entry 1 cannot be `"ks9"`.');
		change('change', 'src/pages/index.astro');
		change('addDir', 'content/new');
		expect(said).toHaveLength(1);
		change('unlink', 'content/bands.yaml');
		expect(said).toHaveLength(2);
	});
});
