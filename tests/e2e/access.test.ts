import type { Page } from '@playwright/test';
import { openActivity } from './support/lesson.ts';
import { pages } from './support/pages.ts';
import { axe, expect, test } from './support/test.ts';

/** One page of each template. */
const templates = [
	'/',
	'/learn/',
	'/learn/ks3/whos-really-there/',
	'/play/ks3/profile-check/',
	'/teach/',
	'/teach/ks3/whos-really-there/',
	'/help/',
	'/about/privacy/',
	'/404.html',
];

/** Opens a page and wakes every activity on it, since each loads only near the screen. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	for (const activity of await page.locator('section.activity').all())
		await openActivity(page, (await activity.getAttribute('id')) ?? '');
}

test('there are pages to look at', () => {
	expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(templates));
});

for (const { path } of pages) {
	test(`${path} has no fault that axe finds`, async ({ page }) => {
		await open(page, path);
		expect(await axe(page)).toEqual([]);
	});
}

for (const path of templates) {
	test(`${path} has no fault that axe finds in the dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await open(page, path);
		expect(await axe(page)).toEqual([]);
	});

	test(`${path} needs no sideways scrolling at 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page, path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}

test('an answered item, with its feedback and clues, has no fault that axe finds', async ({ page }) => {
	await page.goto('/play/ks3/profile-check/');
	const activity = await openActivity(page, 'profile-check');
	await activity.getByRole('radio').first().check();
	await activity.getByRole('button', { name: 'Check my answer' }).click();
	await activity.locator('details.others summary').click();
	// Axe counts what the sticky header happens to cover as too small to press.
	await page.evaluate(() => scrollTo(0, 0));
	expect(await axe(page)).toEqual([]);
});
