import type { Page } from '@playwright/test';
import { openActivity } from './support/lesson.ts';
import { clipped, faintWords, frameFaults, movement, sideways, smallTargets, textSpacing } from './support/measure.ts';
import { pages } from './support/pages.ts';
import { templates } from './support/templates.ts';
import { axe, expect, test } from './support/test.ts';

/** Outside the shell: the dull page behind the exit, which must look like nobody’s. */
const framed = pages.filter(({ template }) => template !== undefined);

/** Opens a page and wakes every activity on it, since each loads only near the screen. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	for (const activity of await page.locator('section.activity').all())
		await openActivity(page, (await activity.getAttribute('id')) ?? '');
	// Axe counts what the sticky header happens to cover as too small to press.
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

test('there is a page to look at for every design, and no design without one', () => {
	expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(Object.values(templates)));
	expect(Object.keys(templates)).toEqual(expect.arrayContaining(framed.map(({ template }) => template)));
});

test('no two pages have the same title', () => {
	const titles = Map.groupBy(pages, ({ title }) => title);
	expect([...titles.values()].filter(({ length }) => length > 1)).toEqual([]);
	expect(titles.has('')).toBe(false);
});

for (const { path, template } of pages) {
	test(`${path} has no fault that axe finds, and needs no sideways scrolling at 320 pixels`, async ({ page }) => {
		await open(page, path);
		expect(await axe(page)).toEqual([]);
		if (template) expect(await frameFaults(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await sideways(page)).toEqual([]);
	});
}

for (const [template, path] of Object.entries(templates)) {
	test.describe(`the design “${template}”`, () => {
		test('has no fault that axe finds in the dark', async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await open(page, path);
			expect(await axe(page)).toEqual([]);
		});

		test('has no fault that axe finds in forced colours', async ({ page }) => {
			await page.emulateMedia({ forcedColors: 'active' });
			await open(page, path);
			const found = await axe(page);
			expect(found.filter((fault) => !fault.startsWith('color-contrast:'))).toEqual([]);
			expect(await faintWords(page)).toEqual([]);
		});

		test('has no fault that axe finds at 320 pixels', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await open(page, path);
			expect(await axe(page)).toEqual([]);
		});

		test('takes wider spacing of text without losing a word', async ({ page }) => {
			await open(page, path);
			await page.addStyleTag({ content: textSpacing });
			for (const width of [1280, 320]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await clipped(page), `${width} pixels`).toEqual([]);
				expect(await sideways(page), `${width} pixels`).toEqual([]);
			}
		});

		test('can be read at 400 % zoom without sideways scrolling', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 256 });
			await open(page, path);
			expect(await sideways(page)).toEqual([]);
			expect(await clipped(page)).toEqual([]);
		});

		test('gives fingers 44 pixels', async ({ page }) => {
			for (const width of [1280, 320]) {
				await page.setViewportSize({ width, height: 800 });
				await open(page, path);
				expect(await smallTargets(page), `${width} pixels`).toEqual([]);
			}
		});

		test('keeps still for whoever asked for less motion', async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, path);
			expect(await movement(page)).toEqual([]);
		});
	});
}

test('an answered item, with its feedback and clues, has no fault that axe finds', async ({ page }) => {
	await page.goto('/play/ks3/profile-check/');
	const activity = await openActivity(page, 'profile-check');
	await activity.getByRole('radio').first().check();
	await activity.getByRole('button', { name: 'Check my answer' }).click();
	await activity.locator('details.others summary').click();
	await page.evaluate(() => scrollTo(0, 0));
	expect(await axe(page)).toEqual([]);
});

test('what an answer means is announced once', async ({ page }) => {
	await page.goto('/play/ks3/check-quiz/');
	const activity = await openActivity(page, 'check-quiz');
	await page.evaluate(() => {
		const spoken: string[] = [];
		Object.assign(window, { spoken });
		for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live], output')) {
			new MutationObserver(() => spoken.push(region.textContent)).observe(region, {
				childList: true,
				subtree: true,
				characterData: true,
			});
		}
	});
	await activity.getByRole('radio').first().check();
	await activity.getByRole('button', { name: 'Check my answer' }).click();
	const feedback = await activity.getByRole('status').locator('.feedback').first().textContent();
	const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
	expect(spoken).toHaveLength(1);
	expect(spoken[0]).toContain(feedback);
});
