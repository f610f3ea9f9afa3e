import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Writes every file of a zip into a folder, as a reader’s computer does.
 *
 * @returns their names, as the zip has them and in its order.
 */
export function unpack(zip: Uint8Array, folder: string): string[] {
	const files = Object.entries(unzipSync(zip));
	for (const [name, bytes] of files) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	return files.map(([name]) => name);
}
