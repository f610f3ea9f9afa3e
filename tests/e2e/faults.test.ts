import { answerAll, lesson, openActivity } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

/** What a browser may do to storage; each runs before the page's own scripts. */
const broken = {
	'is blocked': () => {
		for (const name of ['localStorage', 'sessionStorage'] as const) {
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('No storage here', 'SecurityError');
				},
			});
		}
	},
	'is full': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('Full', 'QuotaExceededError');
		};
	},
	'holds rubbish': () => {
		for (const storage of [localStorage, sessionStorage]) {
			for (const key of ['wt.theme.1', 'wt.p.keep.1', 'wt.p.done.1:ks3/check-quiz', 'wt.p.done.1:ks3/profile-check'])
				storage.setItem(key, '{"edition":"no');
		}
	},
};

for (const [fault, breakStorage] of Object.entries(broken)) {
	test(`where storage ${fault}, a quiz can still be done and help is there`, async ({ page }) => {
		await page.addInitScript(breakStorage);
		await page.goto(lesson);
		const activity = await openActivity(page, 'profile-check');
		await answerAll(activity, 'I’d check first');
		await expect(activity.getByText('You checked first 8 times')).toBeVisible();
		await page.goto('/about/privacy/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
		await page.goto('/help/');
		await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
	});
}

test.describe(() => {
	test.use({ expectedErrors: /ERR_FAILED|Failed to fetch dynamically imported module/ });

	for (const [missing, address] of Object.entries({ script: /\/_astro\/ChooseView.*\.js/, data: /check-quiz\.json/ })) {
		test(`where an activity’s ${missing} is missing, its items can be read instead`, async ({ page }) => {
			await page.route(address, (route) => route.abort());
			await page.goto('/play/ks3/check-quiz/');
			const activity = page.locator('#check-quiz');
			await activity.locator('.still').getByRole('radio').first().click();
			const readable = activity.locator('.readable');
			await expect(readable.locator('.item').first()).toBeVisible();
			await expect(readable.locator('summary').first()).toBeFocused();
			await readable.locator('summary').first().click();
			await expect(readable.locator('.meanings').first()).toBeVisible();
		});

		test(`where an activity’s ${missing} is missing, its lesson leads to what can be read`, async ({ page }) => {
			await page.route(address, (route) => route.abort());
			await page.goto(lesson);
			await page.locator('#check-quiz .still').getByRole('radio').first().click();
			await page.locator('#check-quiz').getByRole('link', { name: 'Open this activity' }).click();
			await expect(page).toHaveURL('/play/ks3/check-quiz/');
		});
	}
});

test.describe(() => {
	test.use({ expectedErrors: /404/ });

	test('a page that does not exist says so and leads to help', async ({ page }) => {
		const response = await page.goto('/learn/ks3/nothing-here/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
		await page.locator('main a[href="/help/"]').first().click();
		await expect(page).toHaveURL('/help/');
	});
});
