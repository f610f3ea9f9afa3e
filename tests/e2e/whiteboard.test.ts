import type { Page } from '@playwright/test';
import { classActivity } from './support/class-codes.ts';
import { sideways } from './support/measure.ts';
import { axe, expect, test } from './support/test.ts';

const quiz = classActivity('ks3/check-quiz');
const [first] = quiz.items;
const board = '/play/ks3/check-quiz/?mode=class';
const title = (page: Page) => page.getByRole('heading', { level: 1 });

const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};

test('an activity is led from the keyboard: steps, hands, what each answer means', async ({ page }) => {
	await page.goto(board);
	await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
	await expect(title(page)).toHaveText(quiz.title);
	await press(page, 'ArrowRight');
	await expect(title(page)).toHaveText(first?.prompt ?? '');
	await press(page, 'a', 'a', 'b', 'c', 'Backspace');
	await expect(page.locator('.board-count')).toHaveText(['2', '1', '']);
	const right = first?.options.find(({ isRight }) => isRight);
	const shown = page.locator('.whiteboard').getByText(right?.feedback ?? '');
	await expect(shown).toHaveCount(0);
	await press(page, 'Enter');
	await expect(shown).toContainText('✓ Yes.');
	await press(page, 'PageDown', 'PageUp');
	await expect(page.locator('.board-count')).toHaveText(['2', '1', '']);
	await press(page, 'PageUp', 'PageUp');
	await expect(title(page)).toHaveText(quiz.title);
});

test('Escape and Shift stay with the teacher, and the way back is a link', async ({ page }) => {
	await page.goto(board);
	await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
	await press(page, 'Escape', 'Shift', 'Shift', 'Shift');
	await expect(title(page)).toBeVisible();
	await expect(page).toHaveURL(/mode=class$/);
	await page.getByRole('link', { name: 'Leave whiteboard view' }).click();
	await expect(page).toHaveURL(/\/play\/ks3\/check-quiz\/$/);
	await expect(page.locator('.whiteboard')).toHaveCount(0);
});

test('words are large enough for the back of the room', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto(board);
	await page.getByRole('button', { name: 'Start' }).click();
	const size = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
	// A twentieth of the screen's height is 54 pixels: what is read in class is at least half of that.
	expect(await size('h1')).toBeGreaterThanOrEqual(40);
	expect(await size('.board-option-text')).toBeGreaterThanOrEqual(27);
});

for (const width of [320, 1280]) {
	test(`a board ${width} pixels wide fits and can be used by everyone`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/play/ks3/profile-check/?mode=class');
		await page.getByRole('button', { name: 'Start' }).click();
		await page.getByRole('button', { name: 'Show what each answer means' }).click();
		expect(await sideways(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
	});
}
