import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { expect, test } from './support/test.ts';

const plan = '/teach/ks3/whos-really-there/';
const name = 'Ms O’Neill & <Team>';
const written = 'Ms O’Neill &amp; &lt;Team&gt;';

async function filled(page: Page): Promise<void> {
	await page.goto(plan);
	await page.getByText('Put your school’s own names in').click();
	await page.getByLabel('Safeguarding lead (DSL)', { exact: true }).fill(name);
}

async function bytesOf(download: Promise<Download>): Promise<Uint8Array> {
	return new Uint8Array(readFileSync(await (await download).path()));
}

/** What a Word or PowerPoint file says. */
const wordsIn = (bytes: Uint8Array) =>
	Object.entries(unzipSync(bytes))
		.filter(([part]) => /^(?:word|ppt)\/.*\.xml$/.test(part))
		.map(([, part]) => strFromU8(part))
		.join('\n');

test('names typed once stand in the Word file, the slides and the whole pack, and are never sent', async ({ page }) => {
	const sent: string[] = [];
	page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
	await filled(page);
	await expect(page.getByText(/^One detail goes into/)).toBeVisible();
	for (const file of ['_02-safe-delivery.docx', '_03-slides.pptx']) {
		const coming = page.waitForEvent('download');
		await page.locator(`a[href$="${file}"]`).click();
		expect((await coming).suggestedFilename()).toContain(file);
		expect(wordsIn(await bytesOf(coming)), file).toContain(written);
	}
	const zip = page.waitForEvent('download');
	await page.locator('.download-all').click();
	const files = unzipSync(await bytesOf(zip));
	const inside = Object.entries(files).filter(([path]) => /_02-safe-delivery\.docx$/.test(path));
	expect(inside).toHaveLength(1);
	for (const [, bytes] of inside) expect(wordsIn(bytes)).toContain(written);
	expect(sent.filter((one) => decodeURIComponent(one).includes('Neill'))).toEqual([]);
});

test('without a name files come as they are, and what was typed is gone with the page', async ({ page }) => {
	await filled(page);
	await page.reload();
	await page.getByText('Put your school’s own names in').click();
	await expect(page.getByLabel('Safeguarding lead (DSL)', { exact: true })).toHaveValue('');
	const coming = page.waitForEvent('download');
	await page.locator('a[href$="_02-safe-delivery.docx"]').click();
	expect(wordsIn(await bytesOf(coming))).toContain('slot_dslName');
	expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
		'Neill',
	);
});

test('details are saved as a small file, and come back from it; another file is told plainly', async ({ page }) => {
	await filled(page);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const saved = await (await coming).path();
	await page.getByRole('button', { name: 'Clear', exact: true }).click();
	const field = page.getByLabel('Safeguarding lead (DSL)', { exact: true });
	await expect(field).toHaveValue('');
	const file = page.locator('[data-local-details] input[type=file]');
	await file.setInputFiles(saved);
	await expect(field).toHaveValue(name);
	await file.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
	await expect(page.getByText(/^That file holds no details/)).toBeVisible();
	await expect(field).toHaveValue(name);
});

test('a force chosen by keyboard brings its number along, and both stand in the papers of a talk', async ({ page }) => {
	await page.goto('/officers/talks/');
	await page.getByText('Put the names of your force and the school in').press('Enter');
	const way = page.getByLabel('How to reach the force');
	await page.getByLabel('Police force', { exact: true }).pressSequentially('Kent Police');
	await expect(way).toHaveValue('Call 101');
	await page.getByLabel('Police force', { exact: true }).fill('British Transport Police');
	await expect(way).toHaveValue(/61016/);
	await page.getByLabel('Police force', { exact: true }).fill('A force of our own');
	await expect(way).toHaveValue('');
	await page.getByLabel('Safeguarding lead (DSL)', { exact: true }).fill(name);
	await page.locator('.talk-kit').first().getByText('Single files').click();
	for (const file of ['_02-e-mail-to-the-school.docx', '_03-slides.pptx']) {
		const coming = page.waitForEvent('download');
		await page.locator(`.talk-kit:first-child a[href$="${file}"]`).click();
		const words = wordsIn(await bytesOf(coming));
		expect(words, file).toContain(file.endsWith('docx') ? 'A force of our own' : written);
		expect(words, file).not.toContain(file.endsWith('docx') ? '[name of the force]' : '[safeguarding lead’s name]');
	}
});

test('the list of talks says so when its facts are past their day, or when the clock cannot be right', async ({
	page,
}) => {
	const warning = page.locator('[data-check-by]');
	await page.goto('/officers/talks/');
	const { edition, checkBy } = await warning.evaluate(({ dataset }: HTMLElement) => ({ ...dataset }));
	for (const [day, words] of [
		[edition, undefined],
		[checkBy, undefined],
		['2099-01-01', /to be checked again by/],
		['2001-01-01', /clock of this computer says 1 January 2001/],
	] as const) {
		await page.clock.setFixedTime(`${day}T12:00:00Z`);
		await page.reload();
		if (words) await expect(warning).toHaveText(words);
		else await expect(warning).toBeHidden();
	}
});
