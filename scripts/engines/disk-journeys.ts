/** Pages from a stick or a folder, opened by double click. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtSite } from '../serve.ts';
import { unpack } from '../unpack.ts';
import type { Journey, Visit } from './journey.ts';
import { click, expectEqual, press, waitFor, waitForAddress, waitForText } from './page.ts';

export const diskJourneys: Journey[] = [
	{ name: 'read help from disk, and leave by Escape to the dull page', run: (visit) => leaveFromDisk(visit, 'Escape') },
	{ name: 'read help from disk, and leave by its link to the dull page', run: (visit) => leaveFromDisk(visit, 'link') },
	{ name: 'do an activity of a lesson’s copy from disk, and leave by Escape', run: copyFromDisk },
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

/** The pupils' page of a lesson, unpacked onto the disk: its scripts, fonts and pictures come from there. */
async function copyFromDisk({ tab }: Visit): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'whos-there-copy-'));
	try {
		const zip = readFileSync(join(builtSite, 'packs/ks3/whos-really-there/whos-really-there_15-pupil-page.zip'));
		unpack(zip, folder);
		const url = (name: string) => pathToFileURL(join(folder, 'whos-really-there', name)).href;
		await tab.open(url('index.html'));
		await waitForText(tab, '#try-check-quiz legend', '?');
		const pictures = await tab.evaluate(() => [...document.images].filter((one) => one.complete && !one.naturalWidth));
		expectEqual('pictures that did not come', pictures.length, 0);
		await click(tab, { css: '#try-check-quiz input[type=radio]' });
		await click(tab, { css: '#try-check-quiz button', name: 'Check my answer' });
		await waitFor(tab, 'feedback', () => document.querySelector('#try-check-quiz .feedback') !== null);
		await press(tab, 'Escape');
		await waitForAddress(tab, url('n/index.html'));
		await waitForText(tab, 'p', 'No notes yet.');
	} finally {
		rmSync(folder, { recursive: true });
	}
}
