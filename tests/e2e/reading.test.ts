import type { Page } from '@playwright/test';
import { lesson, openActivity } from './support/lesson.ts';
import { pages } from './support/pages.ts';
import { openPanel } from './support/reading.ts';
import { expectToStay } from './support/stay.ts';
import { axe, expect, test } from './support/test.ts';

const away = 'https://www.bbc.co.uk/weather';
const phone = { width: 320, height: 640 };

test.use({ exitTargets: [away] });

/** What a browser has kept of the way to read. */
const kept = (page: Page) => page.evaluate(() => [localStorage['wt.read.1'], localStorage['wt.theme.1']]);

for (const path of ['/', lesson, '/teach/', '/about/privacy/', '/help/']) {
	test(`${path} has the panel, and a phone has it in the menu`, async ({ page }) => {
		await page.goto(path);
		await expect(await openPanel(page)).toBeVisible();
		await page.setViewportSize(phone);
		await page.goto(path);
		await expect(page.getByRole('banner').getByRole('button', { name: 'Reading' })).toBeHidden();
		await expect(await openPanel(page)).toBeVisible();
	});
}

test('where only its picture fits, the button keeps its name and its size', async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 900 });
	await page.goto(lesson);
	for (const name of ['Reading', 'Search']) {
		const box = await page.getByRole('banner').getByRole('button', { name }).boundingBox();
		expect([box?.width, box?.height].map((length) => Number(length) >= 44)).toEqual([true, true]);
	}
});

test('everything can be chosen with the keyboard alone, and survives a reload', async ({ page }) => {
	await page.goto(lesson);
	await page.getByRole('button', { name: 'Reading' }).press('Enter');
	const panel = page.getByRole('dialog', { name: 'Reading' });
	await expect(panel.getByRole('radio').first()).toBeFocused();
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Tab', 'ArrowRight', 'Tab', 'ArrowRight', 'Tab'])
		await page.keyboard.press(key);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(panel.getByRole('status')).toHaveText('Kept on this device.');
	expect(await kept(page)).toEqual(['3110', 'dark']);
	await page.reload();
	const look = await page.evaluate(() => {
		const paragraph = document.querySelector('main p:not([class])') as Element;
		const { fontSize, letterSpacing, lineHeight } = getComputedStyle(paragraph);
		const size = Number.parseFloat(fontSize);
		const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
		return {
			root,
			letters: Number.parseFloat(letterSpacing) / size,
			isWide: Number.parseFloat(lineHeight) / size > 1.8,
			theme: document.documentElement.dataset.theme,
		};
	});
	expect(look).toMatchObject({ root: 24, letters: expect.closeTo(0.12), isWide: true, theme: 'dark' });
	const again = await openPanel(page);
	await expect(again.getByRole('radio', { name: 'Largest' })).toBeChecked();
	await expect(again.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('one press puts everything back, and so does “Clear everything”', async ({ page }) => {
	await page.goto('/about/privacy/');
	for (const putBack of [
		() => page.getByRole('button', { name: 'Put everything back' }).click(),
		async () => {
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Clear everything this site keeps' }).click();
		},
	]) {
		const panel = await openPanel(page);
		await panel.getByRole('radio', { name: 'Larger' }).check();
		await panel.getByRole('radio', { name: 'Dark' }).check();
		expect(await kept(page)).toEqual(['2000', 'dark']);
		await putBack();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.reload();
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
	}
});

test('Escape closes the panel and leaves the page where it is, then leaves', async ({ page }) => {
	await page.goto(lesson);
	const panel = await openPanel(page);
	await panel.getByRole('radio', { name: 'Wide', exact: true }).focus();
	await page.evaluate(() => scrollTo(0, 300));
	await expectToStay(page, () => page.keyboard.press('Escape'));
	await expect(panel).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Reading' })).toBeFocused();
	expect(await page.evaluate(() => scrollY)).toBe(300);
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(away);
});

test('the exit inside the panel leaves, and keeps how somebody likes to read', async ({ page }) => {
	await page.goto(lesson);
	const panel = await openPanel(page);
	await panel.getByRole('radio', { name: 'Larger' }).check();
	await panel.getByRole('link', { name: 'Leave this site' }).click();
	await expect(page).toHaveURL(away);
	await page.goto('/about/exit/');
	expect(await kept(page)).toEqual(['2000', undefined]);
});

test('pages that cannot be left in haste have no exit in the panel', async ({ page }) => {
	await page.goto('/teach/');
	const panel = await openPanel(page);
	await expect(panel.getByRole('button', { name: 'Close' })).toBeVisible();
	await expect(panel.getByRole('link')).toHaveCount(0);
});

for (const rubbish of ['{"edition":"no', '9999', '', '3']) {
	test(`rubbish in storage (${rubbish || 'nothing'}) changes nothing`, async ({ page }) => {
		await page.addInitScript((raw) => localStorage.setItem('wt.read.1', raw), rubbish);
		await page.goto(lesson);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
		const panel = await openPanel(page);
		await expect(panel.getByRole('radio', { name: 'As it is' }).first()).toBeChecked();
	});
}

test('where storage is blocked a choice holds on the page, and the panel says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('No storage here', 'SecurityError');
			},
		});
	});
	await page.goto(lesson);
	const panel = await openPanel(page);
	await panel.getByRole('radio', { name: 'Largest' }).check();
	await expect(panel.getByRole('status')).toHaveText('Changed for this page. This browser keeps nothing.');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
});

test('no page of a phone scrolls sideways with the largest text and the widest spaces', async ({ page }) => {
	// Two hundred pages, with every activity awake: nothing here is a matter of seconds.
	test.setTimeout(900_000);
	await page.addInitScript(() => localStorage.setItem('wt.read.1', '3210'));
	await page.setViewportSize(phone);
	for (const { path } of pages) {
		await page.goto(path);
		for (const activity of await page.locator('section.activity').all())
			await openActivity(page, (await activity.getAttribute('id')) ?? '');
		expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, phone.width]);
	}
});

test('the header stays one line on a phone, whatever the size of the text', async ({ page }) => {
	await page.setViewportSize(phone);
	for (const raw of ['0000', '1000', '2110', '3210']) {
		await page.goto(lesson);
		await page.evaluate((value) => localStorage.setItem('wt.read.1', value), raw);
		await page.reload();
		const header = await page.getByRole('banner').boundingBox();
		expect([raw, Number(header?.height) < 64]).toEqual([raw, true]);
	}
});

test('the open panel fits a phone with the largest text', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('wt.read.1', '3210'));
	await page.setViewportSize(phone);
	await page.goto(lesson);
	const panel = await openPanel(page);
	expect(await panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
	expect(await axe(page)).toEqual([]);
});

test.describe(() => {
	test.use({ javaScriptEnabled: false });

	test('without JavaScript there is no button', async ({ page }) => {
		await page.goto(lesson);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Reading' })).toHaveCount(0);
	});
});
