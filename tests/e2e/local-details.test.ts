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
