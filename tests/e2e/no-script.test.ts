import { lesson } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false, exitTargets: ['https://www.bbc.co.uk/weather'] });

test('a lesson and its activities can be read, with what each answer means', async ({ page }) => {
	await page.goto(lesson);
	await page.locator('#profile-check').getByRole('link', { name: 'Open this activity' }).click();
	await expect(page).toHaveURL('/play/ks3/profile-check/');
	const activity = page.locator('#profile-check .readable');
	await expect(activity.locator('.item')).toHaveCount(8);
	const first = activity.locator('.item').first();
	await expect(first.locator('.profile-name')).toBeVisible();
	await expect(first.getByRole('table')).toBeHidden();
	await first.locator('summary').click();
	await expect(first.getByRole('table')).toBeVisible();
	await expect(page.locator('.still')).toBeHidden();
});

test('all ways to get help are listed', async ({ page }) => {
	await page.goto('/help/');
	await expect(page.locator('.help-service').first()).toBeVisible();
	expect(await page.locator('.help-service').count()).toBeGreaterThanOrEqual(10);
});

test('the exit is a plain link that leaves', async ({ page }) => {
	await page.goto('/help/');
	await page
		.getByRole('banner')
		.getByRole('link', { name: /Leave this site/ })
		.click();
	await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
});

test('colours follow the device', async ({ page }) => {
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	const light = await background();
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await background()).not.toBe(light);
});

test('no button stands there that needs a script', async ({ page }) => {
	await page.goto(lesson);
	await expect(page.locator('button:visible')).toHaveCount(0);
});

test('a plan shows the minutes of every route', async ({ page }) => {
	await page.goto('/teach/ks3/whos-really-there/');
	await page.getByText('35 minutes', { exact: true }).click();
	await expect(page.locator('.step-minutes li:visible').first()).toBeVisible();
});
