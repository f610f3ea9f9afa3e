/** After leaving, in a browser that loads every page anew on Back. `exit-kept.test.ts` has the other sort. */
import {
	away,
	expectBackAsEver,
	expectNormalVisit,
	goBack,
	leaveAndGoBack,
	left,
	mark,
} from './support/after-leaving.ts';
import { lesson } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

test.use({
	exitTargets: [away],
	serviceWorkers: 'block',
	expectedErrors: /^console: Service Worker registration blocked/,
});

test('Back shows nothing of this site, and the address opens it as ever', async ({ page, exits }) => {
	expect(await leaveAndGoBack(page, exits)).toEqual({ seen: [], kept: [] });
});

test('Back from an ordinary link works as ever', async ({ page }) => {
	await expectBackAsEver(page, lesson);
});

test('reloading a page that is on its way out leaves again', async ({ page, exits }) => {
	await page.goto('/help/');
	await page.evaluate((mark) => sessionStorage.setItem(mark, '1'), mark);
	await page.reload({ waitUntil: 'commit' });
	await left(page);
	expect(exits).toHaveLength(1);
});

test('Back shows nothing in a tab that was taken along', async ({ page, context, exits }) => {
	const other = await context.newPage();
	await other.goto('/learn/');
	await other.goto('/help/');
	await page.goto(lesson);
	await page.keyboard.press('Escape');
	await left(other);
	await goBack(other);
	await expect.poll(() => exits.length).toBe(3);
	await left(other);
});

test('Back takes no tab along that is on a new visit', async ({ page, context, exits }) => {
	for (const path of ['/learn/', '/help/']) await page.goto(path);
	await page.keyboard.press('Escape');
	await left(page);
	const other = await context.newPage();
	await expectNormalVisit(other, '/help/');
	await goBack(page);
	await expect.poll(() => exits.length).toBe(2);
	await left(page);
	await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(other).toHaveURL('/help/');
});

test('a new visit counts as one from the first page on: Back and reload work in it', async ({ page }) => {
	await page.goto('/help/');
	await page.keyboard.press('Escape');
	await left(page);
	await expectNormalVisit(page, lesson);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expectBackAsEver(page, lesson);
});

test('where storage is forbidden it leaves, and Back from an ordinary link works', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('forbidden', 'SecurityError');
				},
			});
	});
	await expectBackAsEver(page, lesson);
	await page.keyboard.press('Escape');
	await left(page);
});

test('no referrer goes along, even from a host that sends no headers', async ({ page, context }) => {
	const referrers: (string | undefined)[] = [];
	page.on('request', (request) => {
		if (request.url().startsWith(away)) referrers.push(request.headers().referer);
	});
	await context.route(
		(url) => url.hostname === 'localhost',
		async (route) => {
			const response = await route.fetch();
			const { 'referrer-policy': _, 'content-encoding': __, ...headers } = response.headers();
			await route.fulfill({ response, headers });
		},
	);
	for (const path of ['/learn/', '/help/']) await page.goto(path);
	await page.keyboard.press('Escape');
	await left(page);
	await goBack(page);
	await expect.poll(() => referrers.length).toBe(2);
	await left(page);
	expect(referrers).toEqual([undefined, undefined]);
});
