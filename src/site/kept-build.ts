/** What one build made, kept for the next, so that a lesson nobody touched costs nothing. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What a pack is made from besides its lesson: the code that draws it, its libraries, and the pictures. */
const sources = ['src/outputs', 'src/lesson', 'content/pictures', 'package-lock.json'];

const keptIn = 'node_modules/.cache/packs';

/**
 * What `build` gives: as it was kept, if `madeFrom`, the code, the libraries and the pictures are what they were; else
 * built and kept. What was kept but cannot be read is built again.
 *
 * @param name a file name of its own, for example `ks3_whos-really-there`. One result is kept for each.
 * @param madeFrom everything else the result depends on; it must survive `JSON.stringify`.
 * @param root the project's folder.
 */
export async function keptBuild<T>(
	name: string,
	madeFrom: unknown,
	build: () => Promise<T>,
	root: string = process.cwd(),
): Promise<{ made: T; wasKept: boolean }> {
	const folder = join(root, keptIn);
	const key = createHash('sha256').update(sourcesHash(root)).update(JSON.stringify(madeFrom)).digest('hex');
	const file = join(folder, `${name}.${key.slice(0, 32)}`);
	const kept = readKept<T>(file);
	if (kept) return { made: kept, wasKept: true };
	const made = await build();
	mkdirSync(folder, { recursive: true });
	for (const old of readdirSync(folder)) if (old.startsWith(`${name}.`)) rmSync(join(folder, old), { force: true });
	writeFileSync(file, serialize(made));
	return { made, wasKept: false };
}

function readKept<T>(file: string): T | undefined {
	try {
		return deserialize(readFileSync(file)) as T;
	} catch {
		return undefined;
	}
}

const hashes = new Map<string, string>();

/** Read once a build: nothing of it changes while one runs. */
function sourcesHash(root: string): string {
	const known = hashes.get(root);
	if (known) return known;
	const hash = createHash('sha256');
	for (const file of sources.flatMap((source) => filesIn(root, source)))
		hash.update(file).update(readFileSync(join(root, file)));
	const made = hash.digest('hex');
	hashes.set(root, made);
	return made;
}

function filesIn(root: string, path: string): string[] {
	if (path.endsWith('.json')) return [path];
	return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.sort();
}
