/** One thing breaks at a time. Words, help and exit are still there, and nothing is left uncaught. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { away } from './support/after-leaving.ts';
import type { Fault } from './support/faults.ts';
import { browserFaults, fileFaults, notCome, notFound, notScript, signIn, storageFaults } from './support/faults.ts';
import { expectToHold, pages } from './support/holds.ts';
import { answerAll, lesson, openActivity } from './support/lesson.ts';
import { openWithWorker, serveCopy } from './support/offline.ts';
import { dist } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const paths = Object.values(pages);
const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

test.use({ exitTargets: [away] });

/** No worker, so that every file is asked for, and nothing in the console but what the fault itself makes a browser say. */
const expecting = (...says: RegExp[]) => ({
	serviceWorkers: 'block' as const,
	expectedErrors: new RegExp(
		[/^console: Service Worker registration blocked/, ...says].map((one) => one.source).join('|'),
	),
});

for (const [name, fault] of Object.entries<Fault>({ ...storageFaults, ...fileFaults, ...browserFaults })) {
	test.describe(() => {
		test.use(expecting(...(fault.says ? [fault.says] : [])));

		test(`where ${name}, words, help and exit are there`, async ({ page }) => {
			const said: string[] = [];
			page.on('console', (message) => said.push(`console: ${message.text()}`));
			await fault.breaks(page);
			for (const path of paths) await test.step(path, () => expectToHold(page, path, fault));
			const { says } = fault;
			if (says) expect(said.some((line) => says.test(line))).toBe(true);
		});
	});
}

for (const path of paths) {
	test.describe(() => {
		test.use(expecting(notCome));

		test(`where any one script or sheet of ${path} does not come, words, help and exit are there`, async ({ page }) => {
			const files = await filesOf(page, path);
			expect(files.length).toBeGreaterThan(4);
			for (const file of files) {
				const isMissing = ({ pathname }: URL) => pathname === file;
				await page.route(isMissing, (route) => route.abort());
				await test.step(file, () => expectToHold(page, path, { activity: 'either' }));
				await page.unroute(isMissing);
			}
		});
	});

	test.describe(() => {
		test.use(expecting());

		test(`where any one script inside ${path} is taken out, words, help and exit are there`, async ({ page }) => {
			const html = htmlOf(path);
			const scripts = html.match(inlineScripts) ?? [];
			expect(scripts.length).toBeGreaterThan(0);
			for (const [place, script] of scripts.entries()) {
				await serveInstead(
					page,
					path,
					html.replace(script, () => ''),
				);
				const exitBy = script.includes('[data-quick-exit]') ? 'link' : 'key';
				await test.step(`${place}`, () => expectToHold(page, path, { activity: 'either', exitBy }));
			}
		});
	});
}

test.describe(() => {
	test.use(expecting(notCome));

	test('where every script is taken out, words, help and exit are there', async ({ page }) => {
		await page.route(/\.js$/, (route) => route.abort());
		for (const path of paths) {
			await serveInstead(page, path, htmlOf(path).replace(inlineScripts, ''));
			await test.step(path, () => expectToHold(page, path, { activity: 'readable', exitBy: 'link' }));
		}
	});
});

const lost: Record<string, (route: Route) => Promise<void>> = {
	'does not come': (route) => route.abort(),
	'is not found': (route) => route.fulfill({ status: 404 }),
	'comes as a sign-in page': (route) => route.fulfill(signIn),
};

for (const [how, answer] of Object.entries(lost)) {
	test.describe(() => {
		test.use(expecting(notCome, notFound, notScript));

		test(`where Pagefind ${how}, search says so and leads to help and out`, async ({ page }) => {
			await page.route(/\/pagefind\//, answer);
			for (const path of paths) {
				await page.goto(path);
				await page.getByRole('button', { name: 'Search' }).click();
				const dialog = page.getByRole('dialog');
				await dialog.getByRole('textbox').fill('blackmail');
				await expect(dialog.getByText('Search does not work just now.')).toBeVisible();
				await expect(dialog.locator('a[href="tel:999"]').first()).toBeVisible();
				await expect(dialog.getByRole('link', { name: 'Get help' })).toBeVisible();
				if (path === pages.plan) continue;
				await dialog.getByRole('link', { name: /Leave this site/ }).click();
				await expect(page).toHaveURL(away);
			}
		});
	});
}

test('where the browser gives no room at all, words, help and exit are there', async ({ page, context, baseURL }) => {
	// What a session sets ends as soon as its own page goes to another site.
	const other = await context.newPage();
	await other.goto('/robots.txt');
	const devtools = await context.newCDPSession(other);
	// Of 0 Chromium takes no notice.
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1000 });
	for (const path of paths) await test.step(path, () => expectToHold(page, path));
	const keep = page.evaluate(async () => (await caches.open('test')).put('/test', new Response('x'.repeat(10_000))));
	await expect(keep).rejects.toThrow('QuotaExceededError');
});

test.describe(() => {
	test.use({ expectedErrors: new RegExp(`${notFound.source}|^console: Refused to apply style`) });

	test('where a worker keeps pages of an older build whose files are gone, words, help and exit are there', async ({
		page,
	}, testInfo) => {
		const folder = testInfo.outputPath('dist');
		const server = await serveCopy(folder);
		const older = paths.map((path) => [path, htmlOf(path).replaceAll('/_astro/', '/_astro/older-')]);
		writeFileSync(join(folder, 'service-worker.js'), olderWorker(older));
		await openWithWorker(page, `${server.url}/about/`);
		for (const path of paths)
			await test.step(path, () => expectToHold(page, path, { activity: 'readable', site: server.url }));
		await server.close();
	});
});

for (const name of ['storage is forbidden', 'storage is full', 'every key holds what is not even JSON']) {
	test(`where ${name}, a quiz can still be done and the privacy page read`, async ({ page }) => {
		await storageFaults[name]?.breaks(page);
		await page.goto(lesson);
		const activity = await openActivity(page, 'profile-check');
		await answerAll(activity, 'I’d check first');
		await expect(activity.getByText('You checked first 8 times')).toBeVisible();
		await page.goto('/about/privacy/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
	});
}

test.describe(() => {
	test.use({ expectedErrors: /ERR_FAILED|Failed to fetch dynamically imported module/ });

	for (const [missing, address] of Object.entries({ script: /\/_astro\/ChooseView.*\.js/, data: /check-quiz\.json/ })) {
		test(`where an activity’s ${missing} is missing, its items can be read instead`, async ({ page }) => {
			await page.route(address, (route) => route.abort());
			await page.goto('/play/ks3/check-quiz/');
			const activity = page.locator('#check-quiz');
			await activity.locator('.still').getByRole('radio').first().click();
			const readable = activity.locator('.readable');
			await expect(readable.locator('.item').first()).toBeVisible();
			await expect(readable.locator('summary').first()).toBeFocused();
			await readable.locator('summary').first().click();
			await expect(readable.locator('.meanings').first()).toBeVisible();
		});

		test(`where an activity’s ${missing} is missing, its lesson leads to what can be read`, async ({ page }) => {
			await page.route(address, (route) => route.abort());
			await page.goto(lesson);
			await page.locator('#check-quiz .still').getByRole('radio').first().click();
			await page.locator('#check-quiz').getByRole('link', { name: 'Open this activity' }).click();
			await expect(page).toHaveURL('/play/ks3/check-quiz/');
		});
	}
});

test.describe(() => {
	test.use({ expectedErrors: /404/ });

	test('a page that does not exist says so and leads to help', async ({ page }) => {
		const response = await page.goto('/learn/ks3/nothing-here/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
		await page.locator('main a[href="/help/"]').first().click();
		await expect(page).toHaveURL('/help/');
	});
});

/** The scripts and sheets a page asks for until its first activity is awake, by address. */
async function filesOf(page: Page, path: string): Promise<string[]> {
	const files = new Set<string>();
	page.on('request', (request) => {
		if (['script', 'stylesheet'].includes(request.resourceType())) files.add(new URL(request.url()).pathname);
	});
	await expectToHold(page, path);
	page.removeAllListeners('request');
	return [...files];
}

const inlineScripts = /<script(?![^>]*\ssrc=)[^>]*>[\s\S]*?<\/script>/g;

/** Answers a page's address with other HTML from here on. */
async function serveInstead(page: Page, path: string, body: string): Promise<void> {
	const isPage = ({ pathname }: URL) => pathname === path;
	await page.route(isPage, (route) => route.fulfill({ contentType: 'text/html;charset=utf-8', body }));
}

/** A worker that answers with its own copies of some pages and knows nothing else. */
function olderWorker(copies: string[][]): string {
	return `const copies = new Map(${JSON.stringify(copies)});
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('fetch', (event) => {
	const copy = copies.get(new URL(event.request.url).pathname);
	if (copy) event.respondWith(new Response(copy, { headers: { 'Content-Type': 'text/html;charset=utf-8' } }));
});`;
}
