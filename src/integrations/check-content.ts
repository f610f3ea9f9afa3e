/** Runs the content check over the files on disk, before anything is built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
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

/** All files in the content folders of a root, in a fixed order. Those that are no text have an empty one. */
export function readFiles(root: string): SourceFile[] {
	return folders
		.filter((folder) => existsSync(join(root, folder)))
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return { file: nameIn(root, path), text: /\.(?:mdx?|ya?ml|svg)$/i.test(path) ? readText(path) : '' };
		})
		.sort((a, b) => a.file.localeCompare(b.file, 'en'));
}

/** A file's path from the root, with forward slashes. */
export function nameIn(root: string, path: string): string {
	return relative(root, path).split(sep).join('/');
}

/** Some editors begin a file with an invisible mark and end lines with two signs; neither is content. */
function readText(path: string): string {
	return readFileSync(path, 'utf8')
		.replace(/^\uFEFF/, '')
		.replaceAll('\r\n', '\n');
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

/** Stops a build on the first look when content is broken. While developing it warns, again after every change. */
export function checkContentFirst(): AstroIntegration {
	let isBuild = false;
	let root = '';
	return {
		name: 'check-content',
		hooks: {
			'astro:config:setup': ({ command }) => {
				isBuild = command === 'build';
			},
			'astro:config:done': ({ config, logger }) => {
				root = fileURLToPath(config.root);
				const problems = report(root, logger);
				if (isBuild && problems.length > 0) throw new BrokenContent(formatProblems(problems));
				if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
			},
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.on('all', (event, path) => {
					if (event.endsWith('Dir') || !isContent(root, path)) return;
					recheck(root, logger);
				});
			},
		},
	};
}

function report(root: string, logger: AstroIntegrationLogger): Problem[] {
	const { problems, lessons } = checkContent(root);
	if (problems.length === 0)
		logger.info(`${lessons.length} ${lessons.length === 1 ? 'lesson' : 'lessons'}, all content in order`);
	return problems;
}

function isContent(root: string, path: string): boolean {
	return folders.some((folder) => nameIn(root, path).startsWith(`${folder}/`));
}

/** A look that never stops the server: a file may be gone again while it is read. */
function recheck(root: string, logger: AstroIntegrationLogger): void {
	try {
		const problems = report(root, logger);
		if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
	} catch (error) {
		logger.error(`The content could not be checked: ${String(error)}`);
	}
}

/** Content that authors must put right before the site can be built. */
class BrokenContent extends Error {
	override readonly name = 'BrokenContent';
	readonly hint = 'Put these right and build again. `npm run check` shows them too.';
	override readonly stack = '';
}
