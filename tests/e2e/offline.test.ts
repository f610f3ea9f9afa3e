import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startServer } from '../../scripts/serve.ts';
import { answerAll, lesson, openActivity } from './support/lesson.ts';
import { keptPaths, keptStatus, networkFaults, openWithWorker, waitUntilWarm } from './support/offline.ts';
import { dist } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedErrors: new RegExp(`${networkFaults.source}|no-response|QuotaExceeded`) });

const plan = lesson.replace('/learn/', '/teach/');
const offlineLine = (page: Page) => page.locator('[data-notice] p').filter({ hasText: 'You are offline.' });

test('pages, activities and search go on working when the server stops', async ({ page }) => {
	const server = await startServer({ port: 0 });
	await openWithWorker(page, `${server.url}/`);
	await waitUntilWarm(page);
	await page.reload();
	await server.close();

	await page.getByRole('link', { name: 'I’m a pupil' }).click();
	await page.getByRole('link', { name: 'Ages 11 to 14' }).click();
	await page.getByRole('link', { name: 'Who’s really there?' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who’s really there?');
	const quiz = await openActivity(page, 'profile-check');
	await answerAll(quiz, 'I’d check first');
	await expect(quiz.getByText('You checked first 8 times')).toBeVisible();
	const picture = page.locator('main .picture img').first();
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);

	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('textbox', { name: 'What are you looking for?' }).fill('follow request');
	await expect(page.locator('.search-result').first()).toBeVisible();
	await page.keyboard.press('Escape');

	for (const path of ['/help/', '/help', '/help/?x=1']) {
		await page.goto(server.url + path);
		await expect(page.locator('a[href="tel:08001111"]').first()).toBeVisible();
	}
	await page.goto(server.url + plan);
	await expect(page.getByRole('heading', { name: 'Learning outcomes' })).toBeVisible();
	await page.goto(`${server.url}/never/was/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');
});

test('help, the first page and the dull one behind the exit are there before anything else', async ({ page }) => {
	const server = await startServer({ port: 0 });
	// Nothing but what the worker fetches when it is installed.
	await page.addInitScript(() => {
		ServiceWorker.prototype.postMessage = () => {};
	});
	await openWithWorker(page, `${server.url}/about/`);
	await server.close();
	const titles = { '/': /Who’s There/, '/help/': /What to do/, '/help/email/': /mail/, '/n/': /^Notes$/ };
	for (const [path, title] of Object.entries(titles)) {
		await page.goto(server.url + path);
		await expect(page).toHaveTitle(title);
	}
	await page.goto(`${server.url}/help/`);
	await expect(offlineLine(page)).toContainText('What you see was saved on');
	await expect
		.poll(() => page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next Variable"')))
		.toBe(true);
	await page.goto(server.url + lesson);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');
});

test('a page that was visited before the rest is kept works at once, and keeping is taken up again', async ({
	page,
}) => {
	const server = await startServer({ port: 0 });
	const { port } = new URL(server.url);
	await page.addInitScript(() => {
		const { postMessage } = ServiceWorker.prototype;
		// The page asks for nothing in the background until the test says so.
		ServiceWorker.prototype.postMessage = function (this: ServiceWorker, ...args: unknown[]) {
			if (args[0] !== 'warm' || location.hash === '#warm') Reflect.apply(postMessage, this, args);
		};
	});
	await openWithWorker(page, `${server.url}/`);
	await page.goto(server.url + lesson);
	await page.evaluate(async () => {
		for (const image of document.images) image.loading = 'eager';
		await Promise.all([...document.images].map((image) => image.decode()));
	});
	const before = await keptStatus(page);
	expect(before.kept).toBeLessThan(before.files);
	await server.close();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who’s really there?');
	await expect(page.locator('.site-footer')).toBeVisible();

	await page.goto(`${server.url}/help/#warm`);
	await expect(offlineLine(page)).toBeVisible();
	const stillThere = await keptStatus(page);
	expect(stillThere.kept).toBeGreaterThanOrEqual(before.kept);
	expect(stillThere.isRunning).toBe(false);

	const again = await startServer({ port: Number(port) });
	await page.goto(`${server.url}/#warm`);
	await waitUntilWarm(page);
	await again.close();
});

test('says that it is offline and since when, once, and that it is over', async ({ page, context }) => {
	const server = await startServer({ port: 0 });
	await openWithWorker(page, `${server.url}/help/`);
	await page.reload();
	await expect(offlineLine(page)).toHaveCount(0);
	await context.setOffline(true);
	await expect(offlineLine(page)).toHaveText(/^You are offline\. What you see was saved on \d+ \w+ \d{4}\.$/);
	await expect(offlineLine(page)).toHaveCount(1);
	await context.setOffline(false);
	await expect(offlineLine(page)).toHaveCount(0);
	await server.close();
});

test.describe('a lesson pack', () => {
	const keepButton = (page: Page) => page.locator('[data-keep]').first();

	test('is kept, opens without the server, and is removed', async ({ page }) => {
		const server = await startServer({ port: 0 });
		await openWithWorker(page, server.url + plan);
		await page.reload();
		const link = page.getByRole('link', { name: /^PowerPoint/ }).first();
		await page.getByRole('button', { name: /^Keep offline \(\d+\.\d MB\)$/ }).click();
		await expect(page.getByText('Kept. It opens without a network from this page.')).toBeVisible();
		await expect(keepButton(page)).toBeFocused();
		await server.close();

		await page.reload();
		await expect(offlineLine(page)).toBeVisible();
		const coming = page.waitForEvent('download');
		await link.click();
		const file = await coming;
		const path = (await link.getAttribute('href')) ?? '';
		expect(readFileSync(await file.path()).equals(readFileSync(join(dist, path)))).toBe(true);
		expect(file.suggestedFilename()).toBe(path.split('/').at(-1));
		const range = await page.evaluate(async (address) => {
			const part = await fetch(address, { headers: { Range: 'bytes=0-3' } });
			const head = await fetch(address, { method: 'HEAD' });
			return [part.ok, (await part.arrayBuffer()).byteLength > 4, head.ok];
		}, path);
		expect(range).toEqual([true, true, true]);

		await page.getByRole('button', { name: 'Remove' }).click();
		await expect(page.getByText('Removed from this device.')).toBeVisible();
		expect((await keptPaths(page)).filter((one) => one.startsWith('/packs/'))).toEqual([]);
		await link.click();
		await expect(page.getByText('You are offline, and this file is not kept on this device.')).toBeVisible();
		await page.getByRole('button', { name: /^Keep offline/ }).click();
		await expect(page.getByText('It did not come over the network')).toBeVisible();
	});

	test('is not kept when it is only downloaded, and not when keeping is cancelled', async ({ page }) => {
		const server = await startServer({ port: 0 });
		await openWithWorker(page, server.url + plan);
		await page.reload();
		const coming = page.waitForEvent('download');
		await page.locator('.download-all').click();
		await (await coming).path();
		await page.evaluate(() => {
			const { fetch } = window;
			// Zips hang until somebody cancels.
			window.fetch = (address, options) =>
				String(address).endsWith('.zip')
					? new Promise((_, reject) => {
							const give = () => reject(options?.signal?.reason);
							if (options?.signal?.aborted) give();
							else options?.signal?.addEventListener('abort', give);
						})
					: fetch(address, options);
		});
		await keepButton(page).click();
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(page.getByText('Stopped.')).toBeVisible();
		await expect(keepButton(page)).toHaveText(/^Keep offline/);
		expect((await keptPaths(page)).filter((one) => one.startsWith('/packs/'))).toEqual([]);
		await server.close();
	});

	test('is kept with everything else, and the list says what there is', async ({ page }) => {
		// Ninety megabytes: nothing here is a matter of seconds.
		test.setTimeout(300_000);
		const server = await startServer({ port: 0 });
		await openWithWorker(page, `${server.url}/teach/offline/`);
		await page.getByRole('button', { name: /^Keep everything \(\d+\.\d MB\)$/ }).click();
		await expect(page.getByText('Everything is kept on this device.')).toBeVisible({ timeout: 180_000 });
		await expect(page.getByText('All pages and activities are kept on this device.')).toBeVisible();
		const notes = page.locator('.keep-list [data-keep-note]');
		await expect(notes).toHaveText(Array(await notes.count()).fill(/^Kept on this device: \d+\.\d MB$/));
		await server.close();
		await page.goto(server.url + plan);
		await expect(page.getByRole('button', { name: 'Remove' })).toBeVisible();
		await page.goto(`${server.url}/teach/offline/`);
		await page.getByRole('button', { name: 'Remove all packs' }).click();
		await expect(page.getByText('Removed from this device.')).toBeVisible();
		expect((await keptPaths(page)).filter((one) => one.startsWith('/packs/'))).toEqual([]);
	});

	test('that finds no room is told plainly, and the site goes on', async ({ page, context }) => {
		const server = await startServer({ port: 0 });
		await openWithWorker(page, server.url + plan);
		const devtools = await context.newCDPSession(page);
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 1000 });
		await page.reload();
		await keepButton(page).click();
		await expect(page.getByText('This device has no room for it.')).toBeVisible();
		expect((await keptPaths(page)).filter((one) => one.startsWith('/packs/'))).toEqual([]);
		await page.goto(server.url + lesson);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who’s really there?');
		await page.goto(`${server.url}/teach/offline/`);
		await expect(page.getByText('This device has no room for more.')).toBeVisible();
		await server.close();
	});
});
