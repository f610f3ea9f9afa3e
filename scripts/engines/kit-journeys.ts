/** A talk kit, unpacked and opened by double click. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { builtSite } from '../serve.ts';
import { unpack } from '../unpack.ts';
import type { Driver } from './driver.ts';
import type { Journey, Visit } from './journey.ts';
import { click, expectEqual, press, reload, waitFor, waitForAddress, waitForText } from './page.ts';

/** Asks where a file of the kit is. */
type Kit = (name: string) => string;

const inKit = (run: (tab: Driver, kit: Kit) => Promise<void>) => (visit: Visit) => withKit(visit, run);

export const kitJourneys: Journey[] = [
	{ name: 'open a talk kit from disk, which says that it is whole', run: inKit(wholeKit) },
	{ name: 'give a talk from disk with two windows, one of them loaded again', run: inKit(giveTalk) },
	{ name: 'do an activity of a talk kit from disk', run: inKit(doActivity) },
	{ name: 'search a talk kit from disk, and read help', run: inKit(searchKit) },
];

/** With a kit on the disk, its first page open. */
async function withKit({ tab }: Visit, run: (tab: Driver, kit: Kit) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'whos-there-kit-'));
	try {
		unpack(readFileSync(join(builtSite, 'officers/kits/ks4.zip')), folder);
		const kit = (name: string) => pathToFileURL(join(folder, 'talk-ks4', name)).href;
		await tab.open(kit('START-HERE.html'));
		await run(tab, kit);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function wholeKit(tab: Driver): Promise<void> {
	await waitForText(tab, '#check', 'files are here.');
}

async function giveTalk(tab: Driver, kit: Kit): Promise<void> {
	await waitForText(tab, '#check', 'files are here.');
	await click(tab, { css: 'a', name: 'Show the slides' });
	await waitForAddress(tab, kit('browser/officers/ks4/present/index.html'));
	await click(tab, { css: 'button', name: 'Start, with notes in a second window' });
	const notes = await openedTab(tab, 'view=notes');
	await waitForText(notes, '.desk-place', 'Slide 1 of');
	await waitFor(notes, 'the slides', () => document.querySelector('.show-lost') === null);
	await press(notes, 'ArrowRight');
	await waitForText(notes, '.desk-place', 'Slide 2 of');
	await waitForText(tab, '.reveal section.present h2', 'What I must do if you tell me something');
	await press(tab, 'ArrowRight');
	await waitForText(notes, '.desk-place', 'Slide 3 of');
	await reload(tab);
	await waitForText(tab, '.reveal section.present h2', 'Our ground rules');
	await press(tab, 'Escape');
	await press(tab, 'ArrowRight');
	await waitForText(notes, '.desk-place', 'Slide 4 of');
	await click(notes, { css: 'button', name: 'Show who can help' });
	await waitForText(tab, '.reveal section.present', '0800 1111');
	await notes.closeTab();
}

/** The tab that a page has opened, by words of its address. */
async function openedTab(tab: Driver, words: string): Promise<Driver> {
	for (let tries = 0; tries < 100; tries += 1) {
		// One on its way to its page does not answer.
		for (const one of await tab.tabs()) if ((await one.address().catch(String)).includes(words)) return one;
		await sleep(100);
	}
	throw new Error(`no tab was opened with ${words} in its address`);
}

async function doActivity(tab: Driver): Promise<void> {
	await click(tab, { css: 'a', name: 'Activity: What happens next?' });
	// The first press may wake it.
	await click(tab, { css: '.activity input[type=radio]' });
	await waitFor(tab, 'the live activity', () => document.querySelector('.activity .woken .live') !== null);
	await click(tab, { css: '.activity .woken input[type=radio]' });
	await click(tab, { css: '.activity .woken button', name: 'Check my answer' });
	await waitFor(tab, 'feedback', () => document.querySelector('.activity .feedback') !== null);
	const missing = await tab.evaluate(
		() => [...document.images].filter((one) => one.complete && !one.naturalWidth).length,
	);
	expectEqual('pictures that did not come', missing, 0);
}

async function searchKit(tab: Driver, kit: Kit): Promise<void> {
	await click(tab, { css: 'a', name: 'Search this kit' });
	await waitForAddress(tab, kit('browser/search/index.html'));
	await click(tab, { css: 'main input' });
	await press(tab, ...'blackmale', 'Enter');
	await waitForText(tab, '.search-card', 'If a pupil needs help now');
	await waitForText(tab, '.search-result a', 'What');
	await tab.open(kit('START-HERE.html'));
	await click(tab, { css: 'a', name: 'Get help' });
	await waitForText(tab, 'h1', 'What to do now');
	await press(tab, 'Escape');
	await waitForAddress(tab, kit('browser/n/index.html'));
}
