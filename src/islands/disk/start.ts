/**
 * The script of pages that are opened from disk. All modules of the site are in it, since browsers load none from
 * `file://`; each page names those it would have loaded.
 */
import { mendAddresses } from './addresses.ts';
import { answerFetch } from './data.ts';
import { searchFolder } from './search.ts';

declare global {
	/** Stands for `import()` of an address that was not known when the script was made: search alone has one. */
	var diskImport: (() => Promise<unknown>) | undefined;
}

/** Makes the site’s scripts work from disk, and runs those that this page names, in their order. One that fails stops no other. */
export async function startDisk(modules: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
	const folder = globalThis.diskFolder;
	if (!folder) {
		// Without its list of places a page shows what works without scripts.
		delete document.documentElement.dataset.js;
		return;
	}
	answerFetch(folder);
	globalThis.diskImport = async () => searchFolder(folder);
	mendAddresses(folder);
	for (const { dataset } of document.querySelectorAll<HTMLElement>('script[data-module]'))
		await modules[dataset.module ?? '']?.().catch(throwLater);
}

/** The browser reports it as it does a module that fails. */
function throwLater(fault: unknown): void {
	setTimeout(() => {
		throw fault;
	});
}
