/**
 * Nothing about anyone is kept or sent. That no page asks another site for anything is watched in every test of this
 * folder, by `support/test.ts`; here every page is opened for it, in a browser that has kept all it may keep.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { entryFor, storageKeys } from '#stores/keys';
import { lesson } from './support/lesson.ts';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** One value of each kind, as the site itself writes it. */
const values = {
	attempts: '{"edition":1,"answers":{}}',
	remember: 'yes',
	left: '1',
	theme: 'dark',
	reading: '1000',
	show: '{"revision":1,"isStarted":true,"minutes":35,"lateFrom":null,"place":2,"isBlank":false,"isRunning":true,"elapsedMs":5}',
} satisfies Record<keyof typeof storageKeys, string>;

const entries = Object.entries(storageKeys).map(([name, { key, isFamily, lifetime }]) => ({
	key: isFamily ? `${key}ks3/profile-check` : key,
	value: values[name as keyof typeof values],
	storage: lifetime === 'tab' ? 'sessionStorage' : 'localStorage',
}));

/** Everything a page could leave behind to know somebody by. */
function leftBehind(page: Page) {
	return page.evaluate(async () => ({
		cookies: document.cookie,
		stored: [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage)) as [string, string][],
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: await caches.keys(),
	}));
}

/** Sets every key before the first page, and notes cookies that a response asks for. */
async function keepAll(context: BrowserContext): Promise<string[]> {
	const cookies: string[] = [];
	context.on('response', (response) => {
		if (response.headers()['set-cookie']) cookies.push(response.url());
	});
	await context.addInitScript((all) => {
		for (const { key, value, storage } of all) window[storage as 'localStorage'].setItem(key, value);
	}, entries);
	return cookies;
}

test.describe('in the storage of a browser', () => {
	// The worker fetches the whole site for each test; what it keeps is looked at below.
	test.use({ serviceWorkers: 'block', expectedErrors: /^console: Service Worker registration blocked/ });

	for (const audience of [...new Set(pages.map((page) => page.audience ?? 'none'))]) {
		test(`pages for ${audience} set no cookie and keep only what is registered, in the form it is registered in`, async ({
			page,
			context,
		}) => {
			const cookies = await keepAll(context);
			for (const { path } of pages.filter((one) => (one.audience ?? 'none') === audience)) {
				await page.goto(path, { waitUntil: 'load' });
				const left = await leftBehind(page);
				expect(left, path).toMatchObject({ cookies: '', databases: [] });
				const unknown = left.stored.filter(([key, value]) => {
					const kept = entryFor(key)?.parse(value);
					return kept === undefined;
				});
				expect(unknown, path).toEqual([]);
			}
			expect(cookies).toEqual([]);
			expect(await context.cookies()).toEqual([]);
		});
	}
});

test('no store of pages has a name of its own for somebody', async ({ browser }) => {
	const names: string[][] = [];
	for (const theme of ['light', 'dark'] as const) {
		const context = await browser.newContext({ colorScheme: theme });
		const page = await context.newPage();
		await page.goto(lesson);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		names.push((await leftBehind(page)).caches.sort());
		await context.close();
	}
	expect(names[0]).toEqual(names[1]);
	expect(names[0]?.length).toBeGreaterThan(0);
});

test('the privacy page lists every key there is, what it holds and for how long, and no other', async ({ page }) => {
	await page.goto('/about/privacy/');
	const rows = page.locator('main table tbody tr');
	const shown = await rows.evaluateAll((all) =>
		all.map((row) =>
			[...(row as HTMLTableRowElement).cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
		),
	);
	expect(shown).toEqual(
		Object.values(storageKeys).map(({ key, isFamily, holds, lifetime }) => [
			isFamily ? `${key}…` : key,
			holds,
			lifetime === 'tab' ? 'until the tab is closed' : 'until it is cleared',
		]),
	);
});
