import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startServer } from '../../scripts/serve.ts';
import { lesson } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

const root = join(import.meta.dirname, '../..');
const sources = [
	...['src', 'content', 'lesson-plans', 'public'],
	...['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'],
];
const lessonFile = 'content/lessons/ks3/whos-really-there.md';

/** Copies what an editor may change. The packages are the project's own, and so are the packs kept among them. */
function copyProject(folder: string): void {
	for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	// Astro keeps what it read in node_modules, which is not a copy.
	writeFileSync(
		join(folder, 'copy.config.ts'),
		"import config from './astro.config.ts';\nexport default { ...config, cacheDir: './.cache' };\n",
	);
}

function build(folder: string): Promise<{ isBuilt: boolean; said: string }> {
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[astro, 'build', '--config', 'copy.config.ts'],
			{ cwd: folder },
			(error, stdout, stderr) => resolve({ isBuilt: error === null, said: stripVTControlCharacters(stdout + stderr) }),
		);
	});
}

function change(folder: string, from: string, to: string): void {
	const file = join(folder, lessonFile);
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
}

test('an editor changes a sentence and sees it, breaks three things and is told of all three at once', async ({
	page,
}, testInfo) => {
	// Two builds with all packs: nothing here is a matter of seconds.
	test.setTimeout(900_000);
	const folder = testInfo.outputPath('copy');
	copyProject(folder);
	change(folder, 'Sam is in Year 7.', 'Sam is in Year 7 and likes otters.');
	expect((await build(folder)).said).toContain('Complete!');
	const server = await startServer({ port: 0, folder: join(folder, 'dist') });
	await page.goto(`${server.url}${lesson}`);
	await expect(page.getByText('Sam is in Year 7 and likes otters.')).toBeVisible();
	// Whatever the page still fetches ends before its server does.
	await page.goto('about:blank');
	await server.close();

	change(folder, 'likes otters.', 'likes otters. Ring 0800 1111, or ask :service[chidline].');
	change(folder, '::activity{id="ks3/check-quiz"}', '::activity{id="ks3/chek-quiz"}');
	const { isBuilt, said } = await build(folder);
	expect(isBuilt).toBe(false);
	expect(said).toMatch(/whos-really-there\.md:\d+:\d+\s+The number `0800 1111` is typed into the text\./);
	expect(said).toMatch(
		/whos-really-there\.md:\d+:\d+\s+There is no service `chidline`\.\s+→ .* Nearest match: `childline`\./,
	);
	expect(said).toMatch(/whos-really-there\.md:\d+:\d+\s+There is no activity `ks3\/chek-quiz`\./);
	expect(said).toContain('Found 3 problems in 1 file.');
});
