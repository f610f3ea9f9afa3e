/** Whether the built site still says what its sources say. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build reads. */
const inputs = [
	'src',
	'content',
	'lesson-plans',
	'public',
	'astro.config.ts',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/** The file a build writes last: without it the build did not end. */
const marker = 'dist/service-worker.js';

/** True when a whole build is newer than all it was made from. Folders count too, so that a deleted file is noticed. */
export function isBuildFresh(root: string): boolean {
	if (!existsSync(join(root, marker))) return false;
	const builtAt = statSync(join(root, marker)).mtimeMs;
	return inputs.map((input) => join(root, input)).every((path) => newest(path) < builtAt);
}

/** When a file, or anything in a folder, was last changed; 0 when there is no such path. */
function newest(path: string): number {
	if (!existsSync(path)) return 0;
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}
