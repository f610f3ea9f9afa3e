/** Leaving the site, and what the tab shows afterwards. */

import { setTimeout as sleep } from 'node:timers/promises';
import { wake } from './activity-journeys.ts';
import type { Driver } from './driver.ts';
import { elsewhereTitle } from './elsewhere.ts';
import type { Journey, Visit } from './journey.ts';
import { click, expectEqual, press, reload, waitFor, waitForAddress, waitForText } from './page.ts';

/** Where the exit leads. */
const away = 'https://www.bbc.co.uk/weather';
const exitLink = { css: 'header a[data-quick-exit]', begins: 'Leave this site' };
const lesson = '/learn/ks3/whos-really-there/';

const ways: Record<string, (tab: Driver) => Promise<void>> = {
	'the link': (tab) => click(tab, exitLink),
	Escape: (tab) => press(tab, 'Escape'),
	'Shift three times': (tab) => press(tab, 'Shift', 'Shift', 'Shift'),
};

export const exitJourneys: Journey[] = [
	...Object.entries(ways).map(([name, leave]) => ({ name: `leave by ${name}`, run: leaveBy(leave) })),
	{ name: 'leave, and Back shows nothing of ours', run: goBackAfterLeaving },
	{ name: 'leave, and come in again as ever', run: comeInAgain },
	{ name: 'close search and the reading panel by Escape, and leave by the next', run: closeFirst },
	{ name: 'leave in every tab at once', run: leaveInAllTabs },
	{ name: 'press keys on a page for teachers and stay', run: stayOnTeacherPage },
];

/** Waits until the tab has asked for the page elsewhere and shows it; it asks once, and tells nothing of where it was. */
async function expectAway({ tab, takeAsked }: Visit): Promise<void> {
	const asked = takeAsked();
	for (const end = Date.now() + 20_000; asked.length === 0 && Date.now() < end; asked.push(...takeAsked()))
		await sleep(60);
	await waitForAddress(tab, away);
	await waitFor(tab, 'the page elsewhere', (title) => document.title === title, elsewhereTitle);
	expectEqual('asked of other sites', [...asked, ...takeAsked()], [away]);
}

/** Leaves in the midst of a quiz; nothing of what was answered may be left. */
function leaveBy(leave: (tab: Driver) => Promise<void>): Journey['run'] {
	return async (visit) => {
		const { tab, open } = visit;
		await open(lesson);
		await wake(tab, 'section#check-quiz');
		await click(tab, { css: '#check-quiz .woken button', begins: 'Skip' });
		await waitForText(tab, '#check-quiz .woken .live', '2 of');
		expectEqual('what is kept is noticed', (await keptKeys(tab)).length > 0, true);
		await leave(tab);
		await expectAway(visit);
		await open('/about/exit/');
		expectEqual('kept after leaving', await keptKeys(tab), []);
	};
}

const keptKeys = (tab: Driver) =>
	tab.evaluate(() =>
		[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('wt.p.')),
	);

async function goBackAfterLeaving(visit: Visit): Promise<void> {
	const { tab, open } = visit;
	for (const path of ['/', '/learn/', '/help/']) await open(path);
	await press(tab, 'Escape');
	await expectAway(visit);
	for (const _page of ['/learn/', '/']) {
		await tab.back();
		await expectAway(visit);
	}
}

async function comeInAgain(visit: Visit): Promise<void> {
	const { tab, open, site } = visit;
	await open('/help/');
	await press(tab, 'Escape');
	await expectAway(visit);
	await open(lesson);
	await waitForText(tab, 'h1', 'Who’s really there?');
	await reload(tab);
	await waitForText(tab, 'h1', 'Who’s really there?');
	await click(tab, { css: 'footer a', name: 'Privacy' });
	await waitForAddress(tab, `${site}/about/privacy/`);
	await tab.back();
	await waitForAddress(tab, site + lesson);
	await waitForText(tab, 'h1', 'Who’s really there?');
}

async function closeFirst(visit: Visit): Promise<void> {
	const { tab, open, site } = visit;
	for (const opener of ['[data-search-open]', '[data-reading-open]']) {
		await open(lesson);
		await click(tab, { css: opener });
		// A window that is not in front matches no `:focus`, but knows what would have it.
		await waitFor(tab, 'a dialog', () => document.activeElement?.closest('dialog[open]') !== null);
		await press(tab, 'Escape');
		await waitFor(tab, 'the dialog to close', () => !document.querySelector('dialog[open]'));
		expectEqual('still there', await tab.address(), site + lesson);
		await press(tab, 'Escape');
		await expectAway(visit);
	}
}

async function leaveInAllTabs(visit: Visit): Promise<void> {
	const other = await visit.tab.newTab();
	try {
		await other.open(`${visit.site}/help/`);
		await visit.open(lesson);
		await press(visit.tab, 'Escape');
		for (const tab of [visit.tab, other]) {
			await waitForAddress(tab, away);
			await waitFor(tab, 'the page elsewhere', (title) => document.title === title, elsewhereTitle);
		}
		expectEqual('asked of other sites', visit.takeAsked(), [away, away]);
	} finally {
		await other.closeTab();
	}
}

async function stayOnTeacherPage({ tab, open, site }: Visit): Promise<void> {
	await open('/teach/');
	await press(tab, 'Escape', 'Shift', 'Shift', 'Shift');
	await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	expectEqual('still there', await tab.address(), `${site}/teach/`);
	expectEqual('hidden', await tab.evaluate(() => document.documentElement.classList.contains('away')), false);
}
