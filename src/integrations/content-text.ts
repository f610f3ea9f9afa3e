/**
 * A content loader that reads as the content check does. Astro's `glob` would render Markdown and stop at our pictures and
 * directives, and reads YAML by older rules, in which `2026-01-05` is no text.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { splitFrontmatter } from '#lesson/read-entries';
import { nameIn, readFiles } from './check-content.ts';

/**
 * Loads the files whose path matches; the pattern's first group is the entry's id. Bodies are kept as text.
 *
 * While developing, a file that cannot be read leaves everything as it was; the content check says what is wrong.
 *
 * @param pattern over paths from the project's root, with forward slashes.
 */
export function contentText(pattern: RegExp): Loader {
	return {
		name: 'content-text',
		load: async (context) => {
			const { config, logger, watcher } = context;
			const root = fileURLToPath(config.root);
			if (!watcher) return loadAll(root, pattern, context);
			const reload = () =>
				loadAll(root, pattern, context).catch((error: unknown) =>
					logger.error(`Nothing was loaded again: ${error instanceof Error ? error.message : String(error)}`),
				);
			let last = reload();
			watcher.on('all', (_, path) => {
				if (!pattern.test(nameIn(root, resolve(root, path)))) return;
				// One after the other, so that an older look never replaces a newer one.
				last = last.then(reload);
			});
			await last;
		},
	};
}

/** Puts all matching files into the store, or none when one of them cannot be read. */
async function loadAll(
	root: string,
	pattern: RegExp,
	{ store, parseData, generateDigest }: LoaderContext,
): Promise<void> {
	const entries = await Promise.all(
		readFiles(root).flatMap(({ file, text }) => {
			const id = pattern.exec(file)?.[1];
			return id === undefined ? [] : read(id, file, text);
		}),
	);
	store.clear();
	for (const entry of entries) store.set(entry);

	async function read(id: string, file: string, text: string) {
		const { yaml = '', body } = file.endsWith('.yaml') ? { yaml: text, body: '' } : splitFrontmatter(text);
		const data = await parseData({ id, data: parse(yaml), filePath: join(root, file) });
		return { id, data, body, filePath: file, digest: generateDigest(text) };
	}
}
