import type { Page } from '@playwright/test';
import { templates } from '../e2e/support/templates.ts';
import { expect, test } from '../e2e/support/test.ts';

/** The most of a page that is kept: what is further down is made of the same parts. */
const maxHeight = 2400;

const widths = [320, 768, 1280];

/** Opens a page and leaves it as it stays: letters loaded, activities in view awake, the mouse away from everything. */
async function settle(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
	for (const activity of await page.locator('section.activity').all()) {
		if (((await activity.boundingBox())?.y ?? maxHeight) > maxHeight) continue;
		await activity.scrollIntoViewIfNeeded();
		await activity.locator('.live').waitFor();
	}
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

for (const [template, path] of Object.entries(templates)) {
	for (const width of widths) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`the design “${template}” looks as it should at ${width} pixels, ${colorScheme}`, async ({ page }) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await page.setViewportSize({ width, height: 900 });
				await settle(page, path);
				const height = await page.evaluate(() => document.documentElement.scrollHeight);
				await page.setViewportSize({ width, height: Math.min(height, maxHeight) });
				await expect(page).toHaveScreenshot(`${template}-${width}-${colorScheme}.png`);
			});
		}
	}
}
