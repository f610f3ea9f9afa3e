/** How the time of a build grows with the number of lessons: the whole project, with the same lessons again and again. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../tool.ts';
import type { Group } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'test-results/bench/grown');

/** How many times over the lessons stand in the grown project. */
const times = [1, 2, 4];

/** Builds the site with its lessons once, twice and four times, and says what each further lesson costs. */
export function measureBuilds(): Group {
	const lessons = lessonIds().length;
	const rows = [];
	let first = 0;
	for (const copies of times) {
		grow(copies);
		const began = performance.now();
		const isBuilt = runTool('astro', ['build', '--root', folder, '--silent'], {
			NODE_OPTIONS: '--max-old-space-size=8192',
		});
		const seconds = (performance.now() - began) / 1000;
		first ||= seconds;
		rows.push({
			what: `${lessons * copies} lessons with all packs`,
			value: isBuilt ? `${seconds.toFixed(1)} s` : 'did not build',
			beside: `${(seconds / first).toFixed(2)} times that of ${lessons}`,
		});
	}
	rmSync(folder, { recursive: true, force: true });
	return { title: 'A build as lessons grow (this machine, this run; aim: 20 lessons in 90 s on 2 cores)', rows };
}

function lessonIds(): string[] {
	const base = join(root, 'content/lessons');
	return readdirSync(base, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /^[^/]+\/[^/]+\.md$/.test(file))
		.map((file) => file.replace(/\.md$/, ''));
}

/** The project as it stands in the repository, with every lesson `copies` times under names of their own. */
function grow(copies: number): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const file of stdout.split('\n').filter((name) => name && !/^(?:tests|docs)\//.test(name)))
		cpSync(join(root, file), join(folder, file));
	for (const id of lessonIds()) {
		const text = readFileSync(join(root, `content/lessons/${id}.md`), 'utf8');
		for (let copy = 2; copy <= copies; copy += 1) {
			writeFileSync(join(folder, `content/lessons/${id}-${copy}.md`), text);
			cpSync(join(root, `lesson-plans/${id}`), join(folder, `lesson-plans/${id}-${copy}`), { recursive: true });
		}
	}
}
