import type { Page } from '@playwright/test';
import { lesson, openActivity } from './support/lesson.ts';
import { expectToStay } from './support/stay.ts';
import { expect, test } from './support/test.ts';

const away = 'https://www.bbc.co.uk/weather';

test.use({ exitTargets: [away] });

const left = (page: Page) => expect(page).toHaveURL(away);

for (const path of ['/', lesson, '/help/', '/play/ks3/check-quiz/', '/about/exit/']) {
	test(`Escape leaves ${path}`, async ({ page }) => {
		await page.goto(path);
		await page.keyboard.press('Escape');
		await left(page);
	});
}

test('the link leaves by click and by Enter', async ({ page }) => {
	for (const act of ['click', 'Enter'] as const) {
		await page.goto(lesson);
		const link = page.getByRole('banner').getByRole('link', { name: /Leave this site/ });
		await (act === 'click' ? link.click() : link.press('Enter'));
		await left(page);
	}
});

test('Shift three times leaves; twice, or with another key between, does not', async ({ page }) => {
	await page.goto('/help/');
	await expectToStay(page, async () => {
		for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift', 'Shift+A']) await page.keyboard.press(key);
	});
	for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
	await left(page);
});

test('Escape leaves at once while the menu of a narrow screen is open', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(lesson);
	await page.locator('details[data-menu] summary').click();
	await expect(page.getByRole('banner').getByRole('link', { name: 'About' })).toBeVisible();
	await page.keyboard.press('Escape');
	await left(page);
});

test('Escape closes the search first, then leaves', async ({ page }) => {
	await page.goto(lesson);
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page).toHaveURL(lesson);
	await page.keyboard.press('Escape');
	await left(page);
});

test('the exit inside the search leaves', async ({ page }) => {
	await page.goto(lesson);
	await page.getByRole('button', { name: 'Search' }).click();
	await page
		.getByRole('dialog')
		.getByRole('link', { name: /Leave this site/ })
		.click();
	await left(page);
});

test('a held Escape, and one in a box to type in, do not leave', async ({ page }) => {
	await page.goto(lesson);
	await expectToStay(page, () =>
		page.evaluate(() => {
			document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', repeat: true, bubbles: true }));
		}),
	);
	await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input id="typed">'));
	await page.locator('#typed').focus();
	await expectToStay(page, () => page.keyboard.press('Escape'));
});

test('leaving wipes what the pupil answered, and only that', async ({ page }) => {
	await page.goto(lesson);
	const activity = await openActivity(page, 'check-quiz');
	await activity.getByRole('button', { name: /^Skip/ }).click();
	await activity.getByRole('checkbox', { name: 'Remember on this device' }).check();
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await page.getByRole('button', { name: 'Close' }).click();
	expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(1);
	await page.keyboard.press('Escape');
	await left(page);
	await page.goto('/about/exit/');
	expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([
		'wt.theme.1',
	]);
});

test('other open tabs leave too', async ({ page, context }) => {
	const other = await context.newPage();
	await other.goto('/help/');
	await page.goto(lesson);
	await page.keyboard.press('Escape');
	await left(page);
	await left(other);
});

test('no referrer tells where somebody came from', async ({ page, exits }) => {
	const referrers: (string | undefined)[] = [];
	page.on('request', (request) => {
		if (request.url().startsWith(away)) referrers.push(request.headers().referer);
	});
	await page.goto('/help/');
	await page.keyboard.press('Escape');
	await left(page);
	expect(exits.length).toBeGreaterThan(0);
	expect(referrers).toEqual(referrers.map(() => undefined));
});

test.describe(() => {
	test.use({ expectedErrors: /ERR_FAILED/ });

	test('works before any bundle has loaded, and when every bundle fails', async ({ page }) => {
		await page.route(/\/_astro\/.*\.(?:js|css)$/, (route) => route.abort());
		await page.goto(lesson);
		await page.keyboard.press('Escape');
		await left(page);
	});
});

test.describe(() => {
	test.use({ expectedErrors: /ERR_FAILED|ERR_INTERNET_DISCONNECTED/ });
	test('without a network it goes to a dull page of its own', async ({ page, context }) => {
		await page.goto('/help/');
		await page.evaluate(() => navigator.serviceWorker.ready);
		await context.setOffline(true);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/n/');
		await expect(page).toHaveTitle('Notes');
	});
});
