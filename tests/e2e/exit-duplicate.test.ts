/** A tab that was left, copied or closed and opened again. Only an extension can ask a browser for either. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { chromium } from '@playwright/test';
import { away, goBack, left } from './support/after-leaving.ts';
import { expect, test } from './support/test.ts';

/** What the extension may call; its worker runs these functions. */
declare const chrome: {
	tabs: { query(filter: object): Promise<{ id: number; url: string }[]>; duplicate(id: number): Promise<unknown> };
	sessions: { restore(): Promise<unknown> };
};

test('Back shows nothing in a copy of the tab, nor when the tab is closed and opened again', async ({
	launchOptions,
	baseURL,
}, testInfo) => {
	const { context, worker } = await browserWithExtension(testInfo.outputPath('extension'), {
		...launchOptions,
		...(baseURL && { baseURL }),
	});
	const exits = await answerFor(context);
	const page = await context.newPage();
	for (const path of ['/learn/', '/help/']) await page.goto(path);

	const early = await newTab(context, () => duplicate(worker, page));
	await expect(early.getByRole('heading', { level: 1 })).toBeVisible();
	await early.close();

	await page.bringToFront();
	await page.keyboard.press('Escape');
	await left(page);
	const copy = await newTab(context, () => duplicate(worker, page));
	await expectNothingBehind(copy, exits);

	await page.close();
	const again = await newTab(context, () => worker.evaluate(() => chrome.sessions.restore()));
	await expectNothingBehind(again, exits);
	await context.close();
});

async function browserWithExtension(
	folder: string,
	options: NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>,
): Promise<{ context: BrowserContext; worker: Worker }> {
	mkdirSync(folder, { recursive: true });
	const manifest = {
		manifest_version: 3,
		name: 'Tabs',
		version: '1',
		permissions: ['tabs', 'sessions'],
		background: { service_worker: 'worker.js' },
	};
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
	// One without a listener would never be started.
	writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
	const context = await chromium.launchPersistentContext('', {
		...options,
		args: [
			...(options.args ?? []),
			'--headless=new',
			`--disable-extensions-except=${folder}`,
			`--load-extension=${folder}`,
		],
		ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
	});
	return { context, worker: context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')) };
}

/** The other site answers, and every call of it is noted. */
async function answerFor(context: BrowserContext): Promise<string[]> {
	const exits: string[] = [];
	await context.route(away, async (route) => {
		exits.push(route.request().url());
		await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' });
	});
	return exits;
}

async function newTab(context: BrowserContext, open: () => Promise<unknown>): Promise<Page> {
	const tab = context.waitForEvent('page');
	await open();
	return tab;
}

async function duplicate(worker: Worker, page: Page): Promise<void> {
	await worker.evaluate(async (address) => {
		const tabs = await chrome.tabs.query({});
		const tab = tabs.find(({ url }) => url === address);
		await chrome.tabs.duplicate(tab?.id ?? -1);
	}, page.url());
}

async function expectNothingBehind(tab: Page, exits: readonly string[]): Promise<void> {
	await expect(tab).toHaveTitle('Elsewhere');
	const before = exits.length;
	await goBack(tab);
	await expect.poll(() => exits.length).toBe(before + 1);
	await left(tab);
	await expect(tab).toHaveTitle('Elsewhere');
}
