import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningServer } from '../../scripts/serve.ts';
import { startServer } from '../../scripts/serve.ts';
import { lesson } from './support/lesson.ts';
import { dist } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedErrors: /ERR_CONNECTION_REFUSED|ERR_FAILED/ });

const newTitle = 'What to do next, corrected';

/** Changes the title of the help page, as a new build would: its text, and its revision in the worker. */
function correct(folder: string): void {
	const page = join(folder, 'help/index.html');
	writeFileSync(page, readFileSync(page, 'utf8').replace(/<title>[^<]*/, `<title>${newTitle}`));
	const worker = join(folder, 'service-worker.js');
	const text = readFileSync(worker, 'utf8');
	const entry = /\{[^{}]*["']?url["']?:\s*["']help\/index\.html["'][^{}]*\}/;
	const [found = ''] = entry.exec(text) ?? [];
	expect(found).toMatch(/[0-9a-f]{32}/);
	writeFileSync(worker, text.replace(found, found.replace(/[0-9a-f]{32}/, '0'.repeat(32))));
}

/** A served copy of the site, opened once with its worker at work. */
async function openCopy(page: Page, folder: string): Promise<RunningServer> {
	cpSync(dist, folder, { recursive: true });
	const server = await startServer({ port: 0, folder });
	await page.goto(`${server.url}/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	return server;
}

const update = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const isSettled = (page: Page) =>
	page.evaluate(async () => {
		const { installing, waiting, active } = await navigator.serviceWorker.ready;
		return !installing && !waiting && active?.state === 'activated';
	});
const waiting = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);

test('a correction is there on the next page', async ({ page }, testInfo) => {
	const folder = testInfo.outputPath('dist');
	const server = await openCopy(page, folder);
	correct(folder);
	await update(page);
	// Visits in the meantime would keep the old version at work, and the new one waits for it to finish.
	await expect.poll(() => isSettled(page), { timeout: 60_000 }).toBe(true);
	await page.goto(`${server.url}/help/`);
	await expect(page).toHaveTitle(newTitle);
	await server.close();
});

test('a correction waits while a lesson is open', async ({ page, context }, testInfo) => {
	const folder = testInfo.outputPath('dist');
	const server = await openCopy(page, folder);
	const other = await context.newPage();
	await other.goto(server.url + lesson);
	correct(folder);
	await update(page);
	await expect.poll(() => waiting(page)).toBe('installed');
	await page.goto(`${server.url}/help/`);
	await expect(page).not.toHaveTitle(newTitle);
	expect(await waiting(page)).toBe('installed');
	await server.close();
});
