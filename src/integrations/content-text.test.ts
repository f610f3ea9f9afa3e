import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentText } from './content-text.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	mkdirSync(join(root, 'content/lessons/ks3'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (name: string) => join(root, 'content/lessons/ks3', `${name}.md`);
const write = (name: string, title: string) => writeFileSync(file(name), `---\ntitle: ${title}\n---\n\nWords.\n`);

/** A loader at work, with a store that is a map. */
function load(isDev: boolean, pattern = /^content\/lessons\/(.+)\.md$/) {
	const store = new Map<string, Record<string, unknown>>();
	const errors: string[] = [];
	let listener = (_event: string, _path: string) => {};
	const context = {
		config: { root: pathToFileURL(`${root}/`) },
		logger: { error: (text: string) => errors.push(text) },
		store: { clear: () => store.clear(), set: (entry: { id: string }) => store.set(entry.id, entry) },
		parseData: async ({ data }: { data: unknown }) => data,
		generateDigest: (text: string) => text,
		watcher: isDev ? { on: (_: string, given: typeof listener) => (listener = given) } : undefined,
	};
	const loaded = contentText(pattern).load(context as unknown as LoaderContext);
	const titles = () => [...store.values()].map(({ data }) => (data as { title: string }).title);
	return { loaded, titles, errors, change: (event: string, path: string) => listener(event, path) };
}

it('keeps the words below the frontmatter as text', async () => {
	write('one', 'One');
	const { loaded, titles } = load(false);
	await loaded;
	expect(titles()).toEqual(['One']);
});

it('reads YAML as the content check does: a day in a text is text', async () => {
	mkdirSync(join(root, 'content/profiles'));
	writeFileSync(join(root, 'content/profiles/sam.yaml'), 'title: 2026-01-05\n');
	const { loaded, titles } = load(false, /^content\/profiles\/(.+)\.yaml$/);
	await loaded;
	expect(titles()).toEqual(['2026-01-05']);
});

it('stops a build when a file cannot be read', async () => {
	write('one', '[One');
	await expect(load(false).loaded).rejects.toThrow();
});

it('follows files that come, change and go while developing', async () => {
	write('one', 'One');
	const { loaded, titles, change } = load(true);
	await loaded;
	write('two', 'Two');
	change('add', file('two'));
	await vi.waitFor(() => expect(titles()).toEqual(['One', 'Two']));
	rmSync(file('one'));
	change('unlink', file('one'));
	await vi.waitFor(() => expect(titles()).toEqual(['Two']));
});

it('keeps what it had when a file breaks while developing, and takes up the mended one', async () => {
	write('one', 'One');
	const { loaded, titles, errors, change } = load(true);
	await loaded;
	write('one', '[One');
	change('change', file('one'));
	await vi.waitFor(() => expect(errors).toHaveLength(1));
	expect(titles()).toEqual(['One']);
	write('one', 'Mended');
	change('change', file('one'));
	await vi.waitFor(() => expect(titles()).toEqual(['Mended']));
});
