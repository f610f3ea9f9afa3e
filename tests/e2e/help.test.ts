/** The help pages: everything is listed for whoever says nothing; who says their age or nation sees what fits, and nothing is kept. */
import type { Page } from '@playwright/test';
import { pages } from './support/pages.ts';
import { axe, expect, test } from './support/test.ts';

test.use({ exitTargets: ['https://www.bbc.co.uk/weather'] });

const helpPages = pages.map(({ path }) => path).filter((path) => path.startsWith('/help/'));
const panel = (page: Page) => page.locator('.help-panel');
const ways = (page: Page) => panel(page).locator('.help-services > li:visible');
const names = (page: Page) => ways(page).locator('h4').allTextContents();

test('there are help pages for what may have happened, and straight answers by age', () => {
	expect(helpPages.length).toBeGreaterThanOrEqual(16);
});

for (const path of helpPages) {
	test(`${path} begins with danger and somebody to talk to, and offers every way on`, async ({ page }) => {
		await page.goto(path);
		const first = page.locator('main .help-first');
		for (const href of ['tel:999', 'tel:08001111', 'tel:116123', 'tel:08000684141', 'sms:85258?&body=SHOUT'])
			await expect(first.locator(`a[href="${href}"]`)).toBeVisible();
		expect(await ways(page).count()).toBeGreaterThanOrEqual(15);
		await expect(page.locator('main input[type=radio]').first()).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	});
}

test('age and nation, by keyboard alone, leave what fits, and “Show all” brings the rest back', async ({ page }) => {
	await page.goto('/help/');
	const all = await names(page);
	await page.getByRole('radio', { name: 'Under 11' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: '14 to 17' })).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'Wales' })).toBeChecked();
	const shown = await names(page);
	expect(shown).toEqual(expect.arrayContaining(['Childline', 'Meic', 'CEOP Safety Centre', 'Report Remove', 'Shout']));
	for (const name of ['Lifeline', 'StopNCII.org', 'Revenge Porn Helpline', 'Report Fraud', 'Police Scotland'])
		expect(shown).not.toContain(name);
	const status = panel(page).getByRole('status');
	await expect(status).toHaveText(`${shown.length} ways for you`);
	expect(await axe(page)).toEqual([]);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
	await page.keyboard.press('Enter');
	expect(await names(page)).toEqual(all);
	await expect(status).toHaveText(`All ${all.length} ways are shown.`);
	await expect(page.getByRole('radio', { name: 'Under 11' })).toBeFocused();
});

test('at 18 reporting changes, and a picture still goes by the age in it', async ({ page }) => {
	await page.goto('/help/not-too-late/');
	await page.getByText('18', { exact: true }).click();
	const shown = await names(page);
	expect(shown).toEqual(expect.arrayContaining(['Childline', 'Take It Down', 'StopNCII.org', 'Revenge Porn Helpline']));
	expect(shown).not.toContain('CEOP Safety Centre');
	expect(shown).not.toContain('Report Remove');
});

test('what was said is neither kept, sent, put in the address, nor there on the way back', async ({ page }) => {
	await page.goto('/help/');
	const kept = () =>
		page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]));
	const before = await kept();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.getByText('14 to 17', { exact: true }).click();
	await page.getByText('Scotland', { exact: true }).click();
	await expect(panel(page).getByRole('status')).toHaveText(/ways for you/);
	await expect(page).toHaveURL(/\/help\/$/);
	expect(await kept()).toBe(before);
	expect(asked.filter((url) => /14|scotland/i.test(url))).toEqual([]);
	const all = await page.locator('.help-services > li').count();
	await page.goto('/help/money/');
	await page.goBack();
	await expect(page.locator('main :checked')).toHaveCount(0);
	await expect(ways(page)).toHaveCount(all);
	await page.getByText('18', { exact: true }).click();
	await page.reload();
	await expect(page.locator('main :checked')).toHaveCount(0);
});

test('Escape still leaves the site while a choice has the focus', async ({ page, exits }) => {
	await page.goto('/help/');
	await page.getByRole('radio', { name: 'England' }).focus();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('https://www.bbc.co.uk/weather');
	expect(exits).toHaveLength(1);
});

test('pages for 7 to 11 say it in their words', async ({ page }) => {
	await page.goto('/learn/ks2/');
	await expect(panel(page)).toContainText('feel like hurting yourself');
	await expect(panel(page)).toContainText('Tell a grown-up you trust. Keep telling until someone helps.');
	await page.getByText('Report it, and help with pictures or money').click();
	await expect(panel(page)).toContainText('Tell people whose job is to keep children safe');
	await expect(panel(page)).not.toContainText('Samaritans');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every way is listed and nothing is asked', async ({ page }) => {
		for (const path of ['/help/', '/help/hard-night/']) {
			await page.goto(path);
			const shown = await names(page);
			expect(shown, path).toEqual(expect.arrayContaining(['Childline', 'Meic', 'Lifeline', 'StopNCII.org', 'Police']));
			await expect(page.locator('main input:visible')).toHaveCount(0);
		}
	});

	test('a service that shows its name only opens, with its number and what to know before', async ({ page }) => {
		await page.goto('/help/money/');
		const name = page.getByRole('heading', { name: 'CEOP Safety Centre' });
		const ceop = panel(page).locator('.help-services > li').filter({ has: name });
		await ceop.locator('summary').click();
		await expect(ceop.locator('a[href^="https://www.ceop.police.uk"]')).toBeVisible();
		await expect(ceop).toContainText('It is not for emergencies.');
	});
});
