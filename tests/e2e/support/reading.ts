import type { Locator, Page } from '@playwright/test';

/** Opens the panel by its button, which narrow screens have in their menu. */
export async function openPanel(page: Page): Promise<Locator> {
	const button = page.getByRole('button', { name: 'Reading' });
	if (!(await button.isVisible())) await page.locator('details[data-menu] summary').click();
	await button.click();
	const panel = page.getByRole('dialog', { name: 'Reading' });
	// Its code loads at the press.
	await panel.waitFor();
	return panel;
}
