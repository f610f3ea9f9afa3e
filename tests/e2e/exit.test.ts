import type { Page } from '@playwright/test';
import { away, goBack, left } from './support/after-leaving.ts';
import { lesson, openActivity } from './support/lesson.ts';
import { openPanel } from './support/reading.ts';
import { expectToStay } from './support/stay.ts';
import { expect, test } from './support/test.ts';

test.use({ exitTargets: [away] });

/** Keys that leave, each from wherever focus is. */
const shifts = ['Shift', 'Shift', 'Shift'];

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
	for (const key of shifts) await page.keyboard.press(key);
	await left(page);
});

test('the link and the keys leave while the menu of a narrow screen is open', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	const link = page.getByRole('banner').getByRole('link', { name: /Leave this site/ });
	for (const act of [() => link.click(), () => link.press('Enter'), () => press(page, ...shifts)]) {
		await page.goto(lesson);
		await page.locator('details[data-menu] summary').click();
		await act();
		await left(page);
	}
});

test('Escape leaves at once while the menu of a narrow screen is open', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(lesson);
	await page.locator('details[data-menu] summary').click();
	await expect(page.getByRole('banner').getByRole('link', { name: 'About' })).toBeVisible();
	await page.keyboard.press('Escape');
	await left(page);
});

const openSearch = async (page: Page) => {
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
};

for (const [name, open] of [
	['search', openSearch],
	['reading panel', openPanel],
] as const) {
	test(`Escape closes the ${name} first, and leaves at the next press, not while it is held`, async ({ page }) => {
		await page.goto(lesson);
		await open(page);
		await expectToStay(page, async () => {
			for (let times = 0; times < 4; times += 1) await page.keyboard.down('Escape');
		});
		await page.keyboard.up('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page).toHaveURL(lesson);
		await page.keyboard.press('Escape');
		await left(page);
	});

	test(`the exit inside the ${name} leaves by click and by Enter, and so does Shift`, async ({ page }) => {
		const link = page.getByRole('dialog').getByRole('link', { name: /Leave this site/ });
		for (const act of [() => link.click(), () => link.press('Enter'), () => press(page, ...shifts)]) {
			await page.goto(lesson);
			await open(page);
			await act();
			await left(page);
		}
	});
}

for (const path of ['/teach/', '/officers/', '/play/ks3/check-quiz/?mode=class']) {
	test(`keys leave ${path} alone`, async ({ page }) => {
		await page.goto(path);
		await expectToStay(page, () => press(page, 'Escape', ...shifts));
	});
}

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

test('works while every bundle is still on its way', async ({ page }) => {
	await page.route(/\/_astro\//, () => undefined);
	await page.goto('/help/', { waitUntil: 'commit' });
	await page.getByRole('banner').waitFor({ state: 'attached' });
	await page.keyboard.press('Escape');
	await left(page);
});

test.describe(() => {
	test.use({ expectedErrors: /ERR_FAILED|ERR_INTERNET_DISCONNECTED/ });
	test('without a network it goes to a dull page of its own, and Back shows nothing else', async ({
		page,
		context,
	}) => {
		await page.goto('/learn/');
		await page.goto('/help/');
		await page.evaluate(() => navigator.serviceWorker.ready);
		await context.setOffline(true);
		await page.keyboard.press('Escape');
		await expectNotes(page);
		const arrival = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith('/learn/'));
		await goBack(page);
		await arrival;
		await expectNotes(page);
	});
});

async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

async function expectNotes(page: Page): Promise<void> {
	await expect(page).toHaveURL('/n/');
	await expect(page).toHaveTitle('Notes');
	await expect(page.getByText('No notes yet.')).toBeVisible();
}
