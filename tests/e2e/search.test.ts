import type { Locator } from '@playwright/test';
import { startServer } from '../../scripts/serve.ts';
import { networkFaults, openWithWorker, waitUntilWarm } from './support/offline.ts';
import { queries, starts } from './support/queries.ts';
import { addresses, disappointments, look, openDialog } from './support/search.ts';
import { axe, expect, test } from './support/test.ts';

const pupilPage = starts.pupil;

/** The site as a server has it. */
const served = (site: string) => ({ open: (path: string) => site + path, read: (href: string) => href });

const control = (box: Locator, name: string) => box.getByRole('combobox', { name, exact: true });

/** Picks an option and waits for what comes of it. */
async function narrow(box: Locator, name: string, option: string): Promise<void> {
	await control(box, name).selectOption(option);
	await box.locator('.search-results[aria-busy=false]').waitFor({ state: 'attached' });
}

test('real queries, misspelt ones included, find their page among the first three', async ({ page }) => {
	expect(queries.length).toBeGreaterThanOrEqual(40);
	expect(await disappointments(page, served(''))).toEqual([]);
});

test.describe('when the server has stopped', () => {
	test.use({ expectedErrors: networkFaults });

	test('the same queries find the same pages, and the page of search is there', async ({ page }) => {
		const server = await startServer({ port: 0 });
		await openWithWorker(page, `${server.url}/`);
		await waitUntilWarm(page);
		await page.reload();
		await server.close();
		expect(await disappointments(page, served(server.url))).toEqual([]);
		await page.goto(`${server.url}/search/`);
		const box = page.locator('.search-page');
		await look(box, 'privcy setings');
		await expect(box.getByRole('status')).toHaveText(/^Showing results for privacy settings: \d+ results?$/);
	});
});

test('a correction says so once, and leads back to what was typed', async ({ page }) => {
	await page.goto(pupilPage);
	const dialog = await openDialog(page);
	await look(dialog, 'privcy setings');
	await expect(dialog.getByRole('status')).toHaveText(/^Showing results for privacy settings: \d+ results?$/);
	await dialog.getByRole('button', { name: 'Search for “privcy setings” instead' }).click();
	await expect(dialog.getByRole('status')).not.toContainText('privacy');
	await expect(dialog.getByRole('textbox')).toBeFocused();
	await expect(dialog.getByRole('textbox')).toHaveValue('privcy setings');
});

test('the help card comes before everything found, with whom to call and where to read on', async ({ page }) => {
	await page.goto(pupilPage);
	const dialog = await openDialog(page);
	await look(dialog, 'i sent a photo');
	const card = dialog.locator('.search-card');
	await expect(card.locator('a[href="tel:999"]')).toBeVisible();
	await expect(card.locator('a[href="tel:08001111"]')).toBeVisible();
	await expect(card.locator('a[href="/help/"]')).toBeVisible();
	const isFirst = await card.evaluate((one) => {
		const result = one.closest('dialog')?.querySelector('.search-result');
		return Boolean(result && one.compareDocumentPosition(result) & Node.DOCUMENT_POSITION_FOLLOWING);
	});
	expect(isFirst).toBe(true);
});

test('where nothing is found, help is', async ({ page }) => {
	await page.goto(pupilPage);
	const dialog = await openDialog(page);
	await look(dialog, 'zzqxqq');
	await expect(dialog.getByRole('status')).toHaveText('Nothing found. Try another word, or start here.');
	await expect(dialog.locator('.search-card a[href="tel:08001111"]')).toBeVisible();
	await expect(dialog.locator('.search-result')).toHaveCount(0);
});

test('a pupil’s search keeps to the band and help, and offers no other', async ({ page }) => {
	await page.goto(pupilPage);
	const dialog = await openDialog(page);
	await expect(control(dialog, 'Age')).toHaveCount(0);
	for (const typed of ['chat', 'request', 'settings', 'tell', 'worksheet']) {
		await look(dialog, typed);
		const others = (await addresses(dialog)).filter((path) =>
			/ks2|ks4|post16|^\/(?:teach|officers|packs)\//.test(path),
		);
		expect(others, typed).toEqual([]);
	}
	expect(await control(dialog, 'What').locator('option').allTextContents()).not.toContain('Worksheet');
});

test('where no age is known, one may be picked for this search', async ({ page }) => {
	await page.goto('/learn/');
	const dialog = await openDialog(page);
	await look(dialog, 'settings');
	expect((await addresses(dialog)).filter((path) => /ks\d|post16/.test(path))).toEqual([]);
	await narrow(dialog, 'Age', 'Ages 11 to 14');
	expect(await addresses(dialog)).toContain('/play/ks3/sams-settings/');
	expect((await addresses(dialog)).filter((path) => /ks2|ks4|post16/.test(path))).toEqual([]);
});

test('teachers narrow a search by reader, age, sort and time', async ({ page }) => {
	await page.goto('/teach/');
	const dialog = await openDialog(page);
	await look(dialog, 'really there');
	await narrow(dialog, 'What', 'Worksheet');
	expect(await addresses(dialog)).toEqual([expect.stringMatching(/worksheet.*\.docx$/)]);
	await narrow(dialog, 'What', 'Everything');
	await narrow(dialog, 'Time you have', '20 minutes');
	expect(await addresses(dialog)).toContain('/teach/ks3/whos-really-there/');
	expect((await addresses(dialog)).filter((path) => !/^\/(?:teach|packs)\/(?:ks\d|post16)\//.test(path))).toEqual([]);
	await narrow(dialog, 'For', 'Pupils');
	expect(await addresses(dialog)).toContain(pupilPage);
	expect((await addresses(dialog)).filter((path) => !/^\/(?:learn|play|help)\//.test(path))).toEqual([]);
});

test('the page of search asks who is looking, and keeps nothing', async ({ page }) => {
	await page.goto('/search/');
	const box = page.locator('.search-page');
	await box.getByRole('combobox').first().waitFor();
	await look(box, 'worksheet');
	expect((await addresses(box)).filter((path) => /^\/(?:teach|packs)\//.test(path))).toEqual([]);
	await narrow(box, 'For', 'Teachers');
	expect(await addresses(box)).toContainEqual(expect.stringMatching(/worksheet.*\.docx$/));
	await expect(page).toHaveURL(/\/search\/$/);
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('worksheet');
	await page.reload();
	await expect(box.getByRole('textbox')).toHaveValue('');
	expect(await axe(page)).toEqual([]);
});

test('Escape closes the dialog and leaves the page where it was', async ({ page }) => {
	await page.goto('/help/');
	await page.evaluate(() => scrollTo(0, 900));
	const dialog = await openDialog(page);
	const place = await page.evaluate(() => scrollY);
	expect(place).toBeGreaterThan(0);
	await look(dialog, 'blackmail');
	expect(await axe(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(place);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of search lists the main ways', async ({ page }) => {
		await page.goto('/search/');
		const main = page.getByRole('main');
		for (const path of ['/help/', '/learn/', '/teach/', '/parents/', '/officers/'])
			await expect(main.locator(`a[href="${path}"]`).first()).toBeVisible();
		await expect(main.locator('form, input')).toHaveCount(0);
	});
});
