import type { Page } from '@playwright/test';
import { lesson } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until what has the focus matches; fails when it never does. */
async function tabTo(page: Page, selector: string, limit = 120): Promise<void> {
	for (let presses = 0; presses < limit; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`${limit} presses of Tab never reached ${selector}`);
}

test('the first stops are the skip link and the exit', async ({ page }) => {
	await page.goto(lesson);
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Skip to main content');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	await page.goto(lesson);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText(/Leave this site/);
});

test('a pupil gets from the front page to a finished quiz without a mouse', async ({ page }) => {
	await page.goto('/');
	await tabTo(page, 'main a[href="/learn/"]');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/learn/');
	await tabTo(page, 'main a[href="/learn/ks3/"]');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/learn/ks3/');
	await tabTo(page, 'a[href="/play/ks3/check-quiz/"]');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/play/ks3/check-quiz/');
	const quiz = page.locator('#check-quiz');
	await quiz.locator('.live').waitFor();
	const items = Number(await quiz.getByRole('progressbar').getAttribute('max'));
	for (let item = 1; item <= items; item += 1) {
		await quiz.getByText(`${item} of ${items}`, { exact: true }).waitFor();
		await tabTo(page, '#check-quiz .option input');
		await page.keyboard.press('Space');
		await page.keyboard.press('Enter');
		await expect(quiz.getByRole('status').locator('.feedback').first()).toBeVisible();
		await tabTo(page, '#check-quiz .actions .button');
		await page.keyboard.press('Enter');
	}
	await expect(quiz.getByRole('heading', { name: /You got \d of \d/ })).toBeFocused();
});

test('whatever has the focus can be seen to have it', async ({ page }) => {
	for (const path of ['/', lesson, '/help/', '/teach/ks3/whos-really-there/']) {
		await page.goto(path);
		for (let stop = 0; stop < 25; stop += 1) {
			await page.keyboard.press('Tab');
			const { shows, name } = await page.evaluate(() => {
				const focused = document.activeElement;
				// What only a script gives the focus to is no stop of the Tab key.
				if (!focused || focused === document.body || focused.matches('[tabindex="-1"]')) {
					return { shows: true, name: 'no stop' };
				}
				// A radio shows it on its label, a card's link on the card. Anything further out may have a shadow all the time.
				const parts = [focused, focused.closest('label'), focused.closest('.card, .door')].filter(
					(one) => one !== null,
				);
				return {
					shows: parts.some((one) => {
						const { outlineStyle, boxShadow } = getComputedStyle(one);
						return outlineStyle !== 'none' || boxShadow !== 'none';
					}),
					name: focused.outerHTML.slice(0, 80),
				};
			});
			expect(shows, `${path}: ${name}`).toBe(true);
		}
	}
});
