/** The ways of pupils and teachers through the pages. */
import { wake } from './activity-journeys.ts';
import type { Journey, Visit } from './journey.ts';
import { click, expectEqual, press, reload, waitFor, waitForAddress, waitForText } from './page.ts';

const lesson = '/learn/ks3/whos-really-there/';
const plan = '/teach/ks3/whos-really-there/';

export const pageJourneys: Journey[] = [
	{ name: 'find a lesson from the front page and try its quiz', run: findLesson },
	{ name: 'find help by search, misspelt', run: search },
	{ name: 'choose larger text and keep it', run: readLarger },
	{ name: 'find help that dials, for an age and a nation', run: findHelp },
	{ name: 'find a plan and choose its length', run: choosePlan },
	{ name: 'count hands of a class', run: countHands },
	{ name: 'have a pack and each of its files, whole', run: download },
	{ name: 'read help once the network is gone', run: readOffline },
];

async function findLesson({ tab, open, site }: Visit): Promise<void> {
	await open('/');
	await click(tab, { css: 'main a', name: 'I’m a pupil' });
	await click(tab, { css: 'main a', name: 'Ages 11 to 14' });
	await click(tab, { css: 'main a', name: 'Who’s really there?' });
	await waitForAddress(tab, site + lesson);
	await waitForText(tab, 'h1', 'Who’s really there?');
	await wake(tab, 'section#check-quiz');
	await click(tab, { css: '#check-quiz .woken input[type=radio]' });
	await click(tab, { css: '#check-quiz .woken button', name: 'Check my answer' });
	await waitForText(tab, '#check-quiz .woken .feedback', '.');
	await click(tab, { css: '#check-quiz .woken button', name: 'Next' });
	await waitForText(tab, '#check-quiz .woken .live', '2 of');
	await reload(tab);
	await waitForText(tab, '#check-quiz .woken .live', '2 of');
}

async function search({ tab, open, site }: Visit): Promise<void> {
	await open(lesson);
	await click(tab, { css: '[data-search-open]' });
	await waitFor(tab, 'the box to type in', () => document.activeElement?.matches('dialog[open] input'));
	await press(tab, ...'blackmale', 'Enter');
	await waitFor(tab, 'the help card', () => document.querySelector('dialog[open] .search-card'));
	await waitFor(tab, '/help/ among the results', () =>
		[...document.querySelectorAll('dialog[open] .search-result a')]
			.slice(0, 3)
			.some((link) => link.getAttribute('href') === '/help/'),
	);
	expectEqual('the address', await tab.address(), site + lesson);
}

async function readLarger({ tab, open }: Visit): Promise<void> {
	await open(lesson);
	await click(tab, { css: '[data-reading-open]' });
	await click(tab, { css: 'dialog[open] input', name: 'Largest' });
	await waitForText(tab, 'dialog[open] [role=status]', 'Kept on this device.');
	await reload(tab);
	await waitFor(tab, 'text of 24 pixels', () => getComputedStyle(document.documentElement).fontSize === '24px');
}

async function findHelp({ tab, open }: Visit): Promise<void> {
	await open('/help/');
	for (const href of ['tel:999', 'tel:08001111', 'tel:116123'])
		await waitFor(tab, href, (href) => document.querySelector(`main a[href="${href}"]`)?.checkVisibility(), href);
	await click(tab, { css: '.help-panel input[type=radio]', name: '14 to 17' });
	await click(tab, { css: '.help-panel input[type=radio]', name: 'Wales' });
	await waitForText(tab, '.help-panel [role=status]', 'ways for you');
	await waitForText(tab, '.help-panel h4', 'Meic');
	const shown = await tab.evaluate(() =>
		[...document.querySelectorAll('.help-panel h4')]
			.filter((one) => one.checkVisibility())
			.map((one) => one.textContent),
	);
	for (const name of ['Lifeline', 'StopNCII.org', 'Police Scotland'])
		expectEqual(`${name} is shown`, shown.includes(name), false);
	await click(tab, { css: '.help-panel button', name: 'Show all' });
	await waitForText(tab, '.help-panel h4', 'Lifeline');
}

async function choosePlan({ tab, open, site }: Visit): Promise<void> {
	await open('/');
	await click(tab, { css: 'main a', name: 'I teach' });
	await click(tab, { css: 'main a', name: 'Who’s really there?' });
	await waitForAddress(tab, site + plan);
	for (const minutes of [35, 20, 50]) {
		await click(tab, { css: 'main label', name: `${minutes} minutes` });
		await waitFor(tab, `parts of ${minutes} minutes`, sumsUpTo, minutes);
	}
}

/** Runs in the page: whether the parts that are shown take so many minutes. */
function sumsUpTo(minutes: number): boolean {
	const shown = [...document.querySelectorAll('.part-minutes')].filter((one) => one.checkVisibility());
	return shown.reduce((sum, one) => sum + (Number.parseInt(one.textContent, 10) || 0), 0) === minutes;
}

async function countHands({ tab, open }: Visit): Promise<void> {
	await open('/teach/class/?activity=ks3/check-quiz');
	for (const name of ['One more for A', 'One more for A', 'One more for B']) await click(tab, { css: 'button', name });
	await waitFor(
		tab,
		'2 and 1 in the picture',
		() =>
			[...document.querySelectorAll('.bar-count')]
				.slice(0, 3)
				.map((one) => one.textContent)
				.join() === '2,1,0',
	);
	await click(tab, { css: 'button', name: 'Forget this class' });
	await waitFor(tab, 'an empty picture', () => !document.querySelector('.bar-count'));
}

/** Each file of the packs as the list of packs says: as long, and with the same checksum. */
async function download({ tab, open }: Visit): Promise<void> {
	await open(plan);
	expectEqual(
		'links to the whole pack',
		await tab.evaluate(() => document.querySelectorAll('a[href$=".zip"]').length > 0),
		true,
	);
	const faults = await tab.evaluate(async () => {
		const { packs } = await (await fetch('/packs/index.json')).json();
		const faults: string[] = [];
		for (const { path, bytes, sha256 } of packs.flatMap(({ files }: { files: object[] }) => files)) {
			const content = await (await fetch(path)).arrayBuffer();
			const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
			const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
			if (content.byteLength !== bytes || hex !== sha256) faults.push(path);
		}
		return faults;
	});
	expectEqual('files that are not as listed', faults, []);
}

async function readOffline({ tab, open, stopSite }: Visit): Promise<void> {
	await open('/');
	await waitFor(tab, 'the worker', () =>
		navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'),
	);
	// The worker leaves the page that brought it as it is.
	await reload(tab);
	await waitFor(tab, 'the worker in charge', () => navigator.serviceWorker.controller !== null);
	await stopSite();
	await open('/help/');
	await waitForText(tab, 'h1', 'What to do now');
	await waitFor(tab, 'Childline', () => document.querySelector('main a[href="tel:08001111"]')?.checkVisibility());
}
