import type { Page } from '@playwright/test';
import { lesson } from './support/lesson.ts';
import { templates } from './support/templates.ts';
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
	await tabTo(page, 'a[href="/play/ks3/good-online-friend/"]');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/play/ks3/good-online-friend/');
	const quiz = page.locator('#good-online-friend');
	await quiz.locator('.live').waitFor();
	const items = Number(await quiz.getByRole('progressbar').getAttribute('max'));
	for (let item = 1; item <= items; item += 1) {
		await quiz.getByText(`${item} of ${items}`, { exact: true }).waitFor();
		await tabTo(page, '#good-online-friend .option input');
		await page.keyboard.press('Space');
		await page.keyboard.press('Enter');
		await expect(quiz.getByRole('status').locator('.feedback').first()).toBeVisible();
		await tabTo(page, '#good-online-friend .actions .button');
		await page.keyboard.press('Enter');
	}
	await expect(quiz.getByRole('heading', { name: /You got \d of \d/ })).toBeFocused();
});

/** Presses a key until the focus leaves the page, and says of each stop what is wrong with it. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: number; faults: string[] }> {
	const faults: string[] = [];
	for (let stops = 0; stops < 300; stops += 1) {
		await page.keyboard.press(key);
		const fault = await page.evaluate(faultOfStop);
		if (fault === undefined) return { stops, faults };
		if (fault) faults.push(fault);
	}
	throw new Error(`300 presses of ${key} never came to the end`);
}

/** Runs in the page: undefined past the last stop, otherwise what hides the focus, or nothing. */
function faultOfStop(): string | undefined {
	const focused = document.activeElement;
	if (!focused || focused === document.body) return undefined;
	// What only a script gives the focus to is no stop of the Tab key.
	if (focused.matches('[tabindex="-1"]')) return '';
	// A radio shows it on its label, a card's link on the card. Anything further out may have a shadow all the time.
	const parts = [focused, focused.closest('label'), focused.closest('.card, .door')].filter((one) => one !== null);
	const shows = parts.some((one) => {
		const { outlineStyle, boxShadow } = getComputedStyle(one);
		return outlineStyle !== 'none' || boxShadow !== 'none';
	});
	if (!shows) return `not seen: ${focused.outerHTML.slice(0, 80)}`;
	const header = document.querySelector('.site-header');
	const edge = header?.getBoundingClientRect().bottom ?? 0;
	const { top, height } = focused.getBoundingClientRect();
	const isFree = header?.contains(focused) || focused.closest('.skip-links') || height > innerHeight - edge;
	return isFree || top >= edge - 1 ? '' : `under the header: ${focused.outerHTML.slice(0, 80)}`;
}

for (const [template, path] of Object.entries(templates)) {
	test(`what has the focus shows it, and nothing covers it, in the design “${template}”`, async ({ page }) => {
		// The second is a window of 1280 pixels at 400 % zoom, where the least of the page is left under the header.
		for (const viewport of [
			{ width: 1280, height: 720 },
			{ width: 320, height: 256 },
		]) {
			await page.setViewportSize(viewport);
			await page.goto(path);
			const forward = await walk(page, 'Tab');
			expect(forward.stops).toBeGreaterThan(5);
			expect(forward.faults).toEqual([]);
			expect((await walk(page, 'Shift+Tab')).faults).toEqual([]);
		}
	});
}
