/** After leaving, in a browser that keeps pages whole and brings them back as they were. */
import { away, expectBackAsEver, leaveAndGoBack, noteShown, readShown } from './support/after-leaving.ts';
import { lesson } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

test.use({
	exitTargets: [away],
	serviceWorkers: 'block',
	expectedErrors: /^console: Service Worker registration blocked/,
	// Playwright switches off what is looked at here.
	launchOptions: async ({ launchOptions }, use) => {
		await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
	},
});

test('Back shows nothing of this site: what other tabs are told makes the browser drop what it kept', async ({
	page,
	exits,
}) => {
	expect(await leaveAndGoBack(page, exits)).toEqual({ seen: [], kept: [] });
});

test('Back shows nothing of what the browser did keep', async ({ page, exits }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
	expect(await leaveAndGoBack(page, exits)).toEqual({ seen: [], kept: ['/learn/', '/'] });
});

test('Back from an ordinary link works as ever', async ({ page }) => {
	await noteShown(page);
	await expectBackAsEver(page, lesson);
	expect((await readShown(page)).kept).toEqual([lesson]);
});
