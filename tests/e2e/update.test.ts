import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('a correction is there on the next page, and not while a lesson is open', async ({ page, context }, testInfo) => {
	const folder = testInfo.outputPath('dist');
	cpSync(dist, folder, { recursive: true });
	const server = await startServer({ port: 0, folder });
	await page.goto(`${server.url}/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const other = await context.newPage();
	await other.goto(server.url + lesson);

	correct(folder);
	await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	const waiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
	await expect.poll(waiting).toBe('installed');
	await page.goto(`${server.url}/help/`);
	await expect(page).not.toHaveTitle(newTitle);
	expect(await waiting()).toBe('installed');

	await other.close();
	const steps = await page.evaluate(() => history.length);
	await page.getByRole('banner').getByRole('link', { name: 'Learn' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pick your age');
	expect(await page.evaluate(() => history.length)).toBe(steps + 1);
	expect(await waiting()).toBeUndefined();
	await server.close();

	await page.goto(`${server.url}/help/`);
	await expect(page).toHaveTitle(newTitle);
});
