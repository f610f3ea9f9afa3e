/** Runs the content check over the files on disk, before anything is built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Checked } from '#lesson/check/check';
import { checkFiles } from '#lesson/check/check';
import type { SourceFile } from '#lesson/read-entries';
import type { Problem } from '#lesson/spot';

const folders = ['content', 'lesson-plans'];

/**
 * Checks all content under a project's root.
 *
 * @param root absolute path of the folder that holds `content/` and `lesson-plans/`.
 */
export function checkContent(root: string): Checked {
	return checkFiles(readFiles(root));
}

/** The content files under a root, in a fixed order. */
export function readFiles(root: string): SourceFile[] {
	return folders
		.filter((folder) => existsSync(join(root, folder)))
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && /\.(?:mdx?|ya?ml|svg)$/.test(entry.name))
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return {
				file: relative(root, path).split(sep).join('/'),
				text: readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
			};
		})
		.sort((a, b) => a.file.localeCompare(b.file, 'en'));
}

/** The problems as an author reads them: by file, each with its line, what is wrong and what to type. */
export function formatProblems(problems: readonly Problem[]): string {
	const files = [...new Set(problems.map(({ file }) => file))];
	const parts = files.map((file) => {
		const lines = problems
			.filter((problem) => problem.file === file)
			.map(({ line, column, message, hint }) => `  ${file}:${line}:${column}\n    ${message}\n    → ${hint}`);
		return lines.join('\n');
	});
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	return `${parts.join('\n\n')}\n\nFound ${count} in ${files.length} ${files.length === 1 ? 'file' : 'files'}.`;
}

/** Stops a build on the first look when content is broken; warns only while developing. */
export function checkContentFirst(): AstroIntegration {
	return {
		name: 'check-content',
		hooks: {
			'astro:config:done': ({ config, logger }) => {
				const { problems, lessons } = checkContent(fileURLToPath(config.root));
				if (problems.length === 0)
					return logger.info(`${lessons.length} ${lessons.length === 1 ? 'lesson' : 'lessons'}, all content in order`);
				if (process.argv.includes('dev')) return logger.warn(`\n${formatProblems(problems)}`);
				throw new BrokenContent(formatProblems(problems));
			},
		},
	};
}

/** Content that authors must put right before the site can be built. */
class BrokenContent extends Error {
	override readonly name = 'BrokenContent';
	readonly hint = 'Put these right and build again. `npm run check` shows them too.';
	override readonly stack = '';
}
