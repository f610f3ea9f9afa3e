import type { SiteFile } from './scope.ts';
import { pathsHeld, type Shelf } from './shelf.ts';

/** How many files are asked for at once. */
const atOnce = 6;

/**
 * Fetches what a version must hold before it may answer: the shell, and whatever the version before it held, so that
 * nobody has less after an update than before. Rejects when a file does not come, and the old version goes on.
 *
 * Where the device is full, only the shell is a must: the old copies then make room for the rest.
 */
export async function installFiles(shelf: Shelf): Promise<void> {
	const held = await pathsHeld();
	const missing = await shelf.missing();
	await inTurns(
		missing.filter(({ shell }) => shell),
		shelf.fetchAndKeep,
	);
	try {
		await inTurns(
			missing.filter(({ shell, url }) => !shell && held.has(url)),
			shelf.fetchAndKeep,
		);
	} catch (error) {
		if (!isFullError(error)) throw error;
	}
}

/** Does something with each file, a few at once. Stops at the first that fails. */
export async function inTurns(files: readonly SiteFile[], act: (file: SiteFile) => Promise<void>): Promise<void> {
	const rest = files.slice();
	while (rest.length > 0) await Promise.all(rest.splice(0, atOnce).map(act));
}

/** Whether an error says that the device has no room. */
export function isFullError(error: unknown): boolean {
	return error instanceof Error && error.name === 'QuotaExceededError';
}
