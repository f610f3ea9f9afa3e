/** Pages from a stick or a folder, opened by double click. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtSite } from '../serve.ts';
import type { Journey, Visit } from './journey.ts';
import { click, press, waitForAddress, waitForText } from './page.ts';

export const diskJourneys: Journey[] = [
	{ name: 'read help from disk, and leave by Escape to the dull page', run: (visit) => leaveFromDisk(visit, 'Escape') },
	{ name: 'read help from disk, and leave by its link to the dull page', run: (visit) => leaveFromDisk(visit, 'link') },
];

/** The help page as a folder of files has it: its exit names the dull page beside it. */
async function leaveFromDisk({ tab }: Visit, by: 'Escape' | 'link'): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'whos-there-disk-'));
	try {
		const html = readFileSync(join(builtSite, 'help/index.html'), 'utf8');
		writeFileSync(join(folder, 'help.html'), html.replaceAll(' data-quick-exit ', ' data-quick-exit="n/index.html" '));
		mkdirSync(join(folder, 'n'));
		writeFileSync(join(folder, 'n/index.html'), readFileSync(join(builtSite, 'n/index.html')));
		await tab.open(pathToFileURL(join(folder, 'help.html')).href);
		await waitForText(tab, 'h1', 'What to do now');
		if (by === 'Escape') await press(tab, 'Escape');
		else await click(tab, { css: 'header a.exit-link' });
		await waitForAddress(tab, pathToFileURL(join(folder, 'n/index.html')).href);
		await waitForText(tab, 'p', 'No notes yet.');
	} finally {
		rmSync(folder, { recursive: true });
	}
}
