import { startServer } from '../../scripts/serve.ts';
import { answerAll, lesson, openActivity } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedErrors: /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch|no-response/ });

test('pages, activities and search go on working when the server stops', async ({ page }) => {
	const server = await startServer({ port: 0 });
	await page.goto(`${server.url}/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await server.close();

	await page.getByRole('link', { name: 'I’m a pupil' }).click();
	await page.getByRole('link', { name: 'Ages 11 to 14' }).click();
	await page.getByRole('link', { name: 'Who’s really there?' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who’s really there?');
	const quiz = await openActivity(page, 'profile-check');
	await answerAll(quiz, 'I’d check first');
	await expect(quiz.getByText('You checked first 8 times')).toBeVisible();

	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('textbox', { name: 'What are you looking for?' }).fill('follow request');
	await expect(page.locator('.search-result').first()).toBeVisible();
	await page.keyboard.press('Escape');

	await page.goto(`${server.url}/help/`);
	await expect(page.locator('a[href="tel:08001111"]').first()).toBeVisible();
	for (const path of ['/help', '/help/?x=1']) {
		await page.goto(server.url + path);
		await expect(page.locator('a[href="tel:08001111"]').first()).toBeVisible();
	}
	await page.goto(`${server.url}/never/was/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');
});

test('pictures of a kept lesson are there without the server', async ({ page }) => {
	const server = await startServer({ port: 0 });
	await page.goto(`${server.url}/`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await server.close();
	await page.goto(`${server.url}${lesson}`);
	const picture = page.locator('main .picture img').first();
	await picture.scrollIntoViewIfNeeded();
	await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
});
