/** Programs that are no npm packages. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The Debian packages of what is needed and not on this machine.
 *
 * @param needs programs, by name or by whole path, with the package that brings each.
 */
export function missingPackages(needs: Readonly<Record<string, string>>): string[] {
	const missing = Object.entries(needs).filter(([program]) => !isInstalled(program));
	return [...new Set(missing.map(([, name]) => name))];
}

function isInstalled(program: string): boolean {
	const folders = program.startsWith('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
	return folders.some((folder) => existsSync(join(folder, program)));
}
