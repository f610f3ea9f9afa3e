/** A content loader for Markdown that our own parser reads. Astro's `glob` would render it too, and stop at our pictures and directives. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { splitFrontmatter } from '#lesson/read-entries';
import { readFiles } from './check-content.ts';

/**
 * Loads the files whose path matches; the pattern's first group is the entry's id. Bodies are kept as text.
 *
 * @param pattern over paths from the project's root, with forward slashes.
 */
export function markdownText(pattern: RegExp): Loader {
	return {
		name: 'markdown-text',
		load: async ({ config, store, parseData, generateDigest, watcher }) => {
			const root = fileURLToPath(config.root);
			const load = async () => {
				store.clear();
				for (const { file, text } of readFiles(root)) {
					const id = pattern.exec(file)?.[1];
					if (id === undefined) continue;
					const { yaml = '', body } = splitFrontmatter(text);
					const data = await parseData({ id, data: parse(yaml), filePath: join(root, file) });
					store.set({ id, data, body, filePath: file, digest: generateDigest(text) });
				}
			};
			await load();
			watcher?.on('change', (path) => {
				if (path.endsWith('.md')) void load();
			});
		},
	};
}
