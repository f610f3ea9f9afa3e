import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, pages } from './support/pages.ts';
import { readPdf } from './support/pdf.ts';
import { axe, expect, test } from './support/test.ts';

const alerts = pages.map(({ path }) => path).filter((path) => /^\/alerts\/.+/.test(path));

test('there are alerts, all for staff and parents', () => {
	expect(alerts.length).toBeGreaterThan(1);
	const audiences = pages.filter(({ path }) => path.startsWith('/alerts/')).map(({ audience }) => audience);
	expect(new Set(audiences)).toEqual(new Set(['adult']));
});

test('teachers and parents are led to the alerts, and from there to each one', async ({ page }) => {
	for (const path of ['/teach/', '/parents/']) {
		await page.goto(path);
		await expect(page.locator('header a[href="/alerts/"]').first()).toBeAttached();
	}
	await page.goto('/alerts/');
	for (const path of alerts) await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('an alert without a day stands in the archive, and says that it is not current', async ({ page }) => {
	await page.goto('/alerts/');
	const archive = page.locator('#archive ~ ul.alerts');
	for (const path of alerts.filter((one) => one.includes('/undated-'))) {
		const card = archive.locator('.alert-card', { has: page.locator(`a[href="${path}"]`) });
		await expect(card).toContainText('Not current.');
	}
	for (const path of alerts.filter((one) => one.includes('/undated-'))) {
		await page.goto(path);
		await expect(page.locator('main .alert-status')).toContainText('Not current.');
	}
});

for (const path of alerts) {
	test(`${path} says what to do now, and prints on one sheet`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { name: 'What to do now' })).toBeVisible();
		await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
		expect(readPdf(await page.pdf({ format: 'A4' }))).toEqual([{ width: 210, height: 297, hasWords: true }]);
	});
}

test('the feed is XML that the list of alerts names, and holds nothing that is not current', async ({ page }) => {
	const feed = readFileSync(join(dist, 'alerts/feed.xml'), 'utf8');
	await page.goto('/alerts/');
	await expect(page.locator('head link[type="application/rss+xml"]')).toHaveAttribute('href', '/alerts/feed.xml');
	const said = await page.evaluate((text) => {
		const read = new DOMParser().parseFromString(text, 'text/xml');
		return {
			root: read.documentElement.tagName,
			links: [...read.querySelectorAll('item > link')].map((one) => one.textContent),
		};
	}, feed);
	expect(said.root).toBe('rss');
	expect(said.links.filter((link) => link?.includes('/undated-'))).toEqual([]);
});

test('search knows every alert as one for staff and parents alone', async ({ page }) => {
	for (const path of ['/alerts/', ...alerts]) {
		await page.goto(path);
		const audience = page.locator('meta[data-pagefind-filter="audience[content]"]');
		await expect(audience).toHaveAttribute('content', 'adult');
	}
});
