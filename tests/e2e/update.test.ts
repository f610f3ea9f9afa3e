import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { farewellWorker } from '#integrations/finish-site/farewell';
import { lesson } from './support/lesson.ts';
import { keptPaths, networkFaults, openWithWorker, publish, serveCopy, waitUntilWarm } from './support/offline.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedErrors: new RegExp(`${networkFaults.source}|404|503`) });

const newTitle = 'What to do next, corrected';
const retitle = (html: string) => html.replace(/<title>[^<]*/, `<title>${newTitle}`);

const update = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const isSettled = (page: Page) =>
	page.evaluate(async () => {
		const { installing, waiting, active } = await navigator.serviceWorker.ready;
		return !installing && !waiting && active?.state === 'activated';
	});
const waiting = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);

test('a correction is there on the next page', async ({ page }, testInfo) => {
	const folder = testInfo.outputPath('dist');
	const server = await serveCopy(folder);
	await openWithWorker(page, `${server.url}/`);
	publish(folder, 'help', retitle);
	await update(page);
	// Visits in the meantime would keep the old version at work, and the new one waits for it to finish.
	await expect.poll(() => isSettled(page), { timeout: 60_000 }).toBe(true);
	await page.goto(`${server.url}/help/`);
	await expect(page).toHaveTitle(newTitle);
	await server.close();
});

test('a correction waits while a lesson is open, and is offered elsewhere', async ({ page, context }, testInfo) => {
	const folder = testInfo.outputPath('dist');
	const server = await serveCopy(folder);
	await openWithWorker(page, `${server.url}/`);
	await page.reload();
	const other = await context.newPage();
	await other.goto(server.url + lesson);
	publish(folder, 'help', retitle);
	await update(page);
	await expect.poll(() => waiting(page)).toBe('installed');
	await page.goto(`${server.url}/help/`);
	await expect(page).not.toHaveTitle(newTitle);
	expect(await waiting(page)).toBe('installed');

	await page.getByRole('button', { name: 'Use the new version' }).click();
	await expect(page.locator('[data-notice] p', { hasText: 'A lesson is open in another window' })).toBeVisible();
	await other.reload();
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(other.getByRole('button', { name: 'Use the new version' })).toHaveCount(0);
	expect(await waiting(page)).toBe('installed');

	await other.close();
	await page.getByRole('button', { name: 'Use the new version' }).click();
	await expect(page).toHaveTitle(newTitle, { timeout: 60_000 });
	await server.close();
});

test('an update that does not come whole leaves the old version whole', async ({ page }, testInfo) => {
	const folder = testInfo.outputPath('dist');
	const server = await serveCopy(folder);
	await openWithWorker(page, `${server.url}/`);
	await waitUntilWarm(page);
	const title = await page.title();
	publish(folder, '', (html) => html.replace(/<title>[^<]*/, '<title>Half a version'));
	publish(folder, lesson, (html) => html.replace(/<title>[^<]*/, '<title>Half a version'));
	// The lesson breaks off on its way.
	const half = join(folder, lesson, 'index.html');
	writeFileSync(half, readFileSync(half).subarray(0, 2000));
	const outcome = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const end = new Promise<string>((resolve) => {
			registration.onupdatefound = () => {
				const { installing } = registration;
				installing?.addEventListener('statechange', () => resolve(installing.state));
			};
		});
		await registration.update();
		return end;
	});
	expect(outcome).toBe('redundant');
	await server.close();
	await page.goto(`${server.url}/`);
	await expect(page).toHaveTitle(title);
	await page.goto(server.url + lesson);
	await expect(page).not.toHaveTitle('Half a version');
	await expect(page.locator('.site-footer')).toBeVisible();
});

/** How an older build kept the site: other cache, other keys, everything at once. */
const olderWorker = `const name = 'workbox-precache-v2-' + self.location.origin + '/';
self.addEventListener('install', (event) => event.waitUntil((async () => {
	const cache = await caches.open(name);
	for (const path of ['/', '/help/', '${lesson}', '/gone/'])
		await cache.put(path + 'index.html?__WB_REVISION__=1', new Response('<title>Older build</title>', { headers: { 'Content-Type': 'text/html' } }));
	await self.skipWaiting();
})()));
self.addEventListener('fetch', (event) => {
	if (event.request.mode === 'navigate')
		event.respondWith(caches.match(new URL(event.request.url).pathname + 'index.html?__WB_REVISION__=1').then((copy) => copy ?? fetch(event.request)));
});`;

test('a worker of an older build hands over, and nothing that it kept is missing', async ({ page }, testInfo) => {
	const folder = testInfo.outputPath('dist');
	const server = await serveCopy(folder);
	const worker = join(folder, 'service-worker.js');
	const newer = readFileSync(worker);
	writeFileSync(worker, olderWorker);
	await openWithWorker(page, `${server.url}/about/`);
	await page.goto(`${server.url}/help/`);
	await expect(page).toHaveTitle('Older build');
	writeFileSync(worker, newer);
	await update(page);
	await expect.poll(() => isSettled(page), { timeout: 60_000 }).toBe(true);
	expect(await keptPaths(page)).toContain(lesson);
	await page.goto(`${server.url}/help/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['pages']);
	await server.close();
	await page.goto(server.url + lesson);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who’s really there?');
});

test('a build without offline use removes the worker and every copy', async ({ page }, testInfo) => {
	const folder = testInfo.outputPath('dist');
	const server = await serveCopy(folder);
	await openWithWorker(page, `${server.url}/`);
	await page.evaluate(async () => void (await (await caches.open('packs')).put('/packs/x', new Response('x'))));
	await page.reload();
	writeFileSync(join(folder, 'service-worker.js'), farewellWorker);
	const help = join(folder, 'help/index.html');
	writeFileSync(help, retitle(readFileSync(help, 'utf8')));
	await update(page);
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	await page.goto(`${server.url}/help/`);
	await expect(page).toHaveTitle(newTitle);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	await server.close();
});
