import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expectToStay } from './support/stay.ts';
import { expect, test } from './support/test.ts';

const plan = '/teach/ks3/whos-really-there/';

test('a teacher finds the plan and downloads the whole pack', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'I teach' }).click();
	await page.getByRole('link', { name: 'Who’s really there?' }).click();
	await expect(page).toHaveURL(plan);
	const link = page.locator('a[href="/packs/ks3/whos-really-there.zip"]');
	await expect(link).toContainText(/ZIP/i);
	await expect(link).toContainText(/\d+ KB|\d\.\d MB/);
	const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
	const names = Object.keys(unzipSync(await readFile(await download.path())));
	expect(names.some((name) => name.endsWith('.pptx'))).toBe(true);
	expect(names.filter((name) => name.endsWith('.docx')).length).toBeGreaterThanOrEqual(3);
	expect(names.some((name) => name.includes('read-me'))).toBe(true);
});

test('every file can be had singly, as the list of packs says', async ({ page, request }) => {
	await page.goto(plan);
	const listed = await page
		.locator('.downloads a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	const index = (await (await request.get('/packs/index.json')).json()) as {
		packs: { id: string; files: { path: string; bytes: number; mediaType: string }[] }[];
	};
	const files = index.packs.filter(({ id }) => plan.endsWith(`/${id}/`)).flatMap(({ files }) => files);
	expect(files.length).toBeGreaterThan(40);
	expect(new Set(listed)).toEqual(new Set(files.map(({ path }) => path)));
	for (const { path, bytes, mediaType } of files) {
		const response = await request.get(path);
		expect((await response.body()).length).toBe(bytes);
		// What has no ending in its name has no sort that a server could know.
		if (/\.\w+$/.test(path)) expect(response.headers()['content-type'], path).toContain(mediaType.split(';')[0]);
	}
});

test('choosing a length shows its minutes and sets back what it leaves out', async ({ page }) => {
	await page.goto(plan);
	const minutes = page.locator('.step-minutes li:visible');
	const sum = async () =>
		(await minutes.allTextContents()).reduce(
			(total, text) => total + Number(/(\d+) min/.exec(text.split(':').at(-1) ?? '')?.[1] ?? 0),
			0,
		);
	for (const route of [50, 35, 20]) {
		await page.getByText(`${route} minutes`, { exact: true }).click();
		expect(await sum()).toBe(route);
	}
});

test('the timeline draws the parts of the chosen length, as wide as they are long, and leads to each', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(plan);
	for (const route of [50, 35, 20]) {
		await page.getByText(`${route} minutes`, { exact: true }).click();
		const listed = await page.locator('.part-minutes:visible').allTextContents();
		const minutes = listed.map((text) => Number.parseInt(text, 10)).filter((length) => length > 0);
		const widths = await page
			.locator('.bar-parts a:visible')
			.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
		expect(widths).toHaveLength(minutes.length);
		const whole = widths.reduce((sum, width) => sum + width, 0);
		for (const [index, length] of minutes.entries()) expect(widths[index]).toBeCloseTo((whole * length) / route, 0);
	}
	await page.locator('.parts a').last().click();
	await expect(page.locator('.step').last().getByRole('heading')).toBeInViewport({ ratio: 1 });
});

test('the finder shows what fits, says how many, and keeps what was asked in the address', async ({ page }) => {
	await page.goto('/teach/');
	const cards = page.locator('.card:visible');
	const status = page.getByRole('status');
	const all = await cards.count();
	await expect(status).toHaveText(new RegExp(`^${all} `));
	const band = page.getByRole('combobox', { name: 'Age', exact: true });
	let sum = 0;
	for (const value of await band
		.locator('option:not([value=""])')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
		await band.selectOption(value);
		await expect(page).toHaveURL(`/teach/?band=${value}`);
		await expect(status).toHaveText(new RegExp(`^${await cards.count()} `));
		sum += await cards.count();
	}
	expect(sum).toBe(all);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page).toHaveURL('/teach/');
	await expect(band).toBeFocused();
	await expect(cards).toHaveCount(all);
});

test('a search for a lesson can be shared, and is still there on the way back', async ({ page }) => {
	await page.goto('/teach/?band=ks3&minutes=35&devices=without');
	await expect(page.getByRole('combobox', { name: 'Age', exact: true })).toHaveValue('ks3');
	await page.getByRole('link', { name: 'Who’s really there?' }).click();
	await expect(page).toHaveURL(plan);
	await page.goBack();
	await expect(page.getByRole('combobox', { name: 'Time you have' })).toHaveValue('35');
	await expect(page.getByRole('combobox', { name: 'Devices for pupils' })).toHaveValue('without');
	await page.goto('/teach/?band=nowhere');
	await expect(page.getByRole('link', { name: 'Who’s really there?' })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('all lessons are listed, with no fields that do nothing', async ({ page }) => {
		await page.goto('/teach/?band=post16');
		await expect(page.getByRole('combobox', { name: 'Topic' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'Who’s really there?' })).toBeVisible();
	});
});

test('pages for teachers stay open when Escape is pressed', async ({ page }) => {
	await page.goto(plan);
	await expect(page.getByRole('banner').getByRole('link', { name: /Leave this site/ })).toHaveCount(0);
	await expectToStay(page, () => page.keyboard.press('Escape'));
});

test('navigation differs for pupils, teachers and officers', async ({ page }) => {
	const links = async (path: string) => {
		await page.goto(path);
		return page.getByRole('navigation', { name: 'Main' }).first().getByRole('link').allTextContents();
	};
	const pupil = await links('/learn/');
	const teacher = await links('/teach/');
	const officer = await links('/officers/');
	expect(new Set([pupil, teacher, officer].map(String)).size).toBe(3);
	expect(pupil.join()).not.toMatch(/teach|officer/i);
});
