import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const pathsFor = (wanted: string) => pages.filter(({ audience }) => audience === wanted).map(({ path }) => path);
const pupilPages = pathsFor('pupil');

test('pages for pupils are known by their address, and written ones by what they say of themselves', () => {
	expect(pupilPages).toEqual(expect.arrayContaining(['/learn/', '/help/', '/offline/', '/about/exit/']));
	expect(pages.find(({ path }) => path === '/about/privacy/')?.audience).toBe('everyone');
	expect(pathsFor('parent')).toContain('/parents/');
	expect(pathsFor('teacher')).toEqual(expect.arrayContaining(['/teach/', '/teach/guidance/']));
	expect(pathsFor('officer')).toContain('/officers/');
});

for (const path of pupilPages) {
	test(`${path} leads pupils to no page for staff, and to help`, async ({ page }) => {
		await page.goto(path);
		const staff = 'a:is([href^="/teach/"], [href^="/officers/"], [href^="/alerts/"])';
		await expect(page.locator(`:is(header, nav, main) ${staff}`)).toHaveCount(0);
		const help = page.locator('main :is(.help-panel, .help-first)');
		await expect(help.locator('a[href="tel:999"]').first()).toBeVisible();
		await expect(help.locator('a[href="tel:08001111"]').first()).toBeVisible();
	});
}

test('the page for parents begins with whom to call and what to say, and can be left', async ({ page }) => {
	await page.goto('/parents/');
	const main = page.getByRole('main');
	await expect(main.locator('a[href="tel:999"]').first()).toBeVisible();
	await expect(main.locator('a[href="tel:08088005000"]').first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'Say this, out loud' })).toContainText('This is not your fault.');
	await expect(page.locator('header .exit-link')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what may have happened unfolds for parents', async ({ page }) => {
		await page.goto('/parents/');
		const words = page.getByText('one payment often brings the next demand');
		await expect(words).toBeHidden();
		await page.getByText('Money was paid', { exact: true }).click();
		await expect(words).toBeVisible();
	});
});

test('teachers find the guidance from every page of theirs, and each part from its list', async ({ page }) => {
	for (const path of pathsFor('teacher')) {
		await page.goto(path);
		await expect(page.locator('header a[href="/teach/guidance/"]').first(), path).toBeAttached();
	}
	await page.goto('/teach/guidance/');
	const parts = pathsFor('teacher').filter((path) => /^\/teach\/guidance\/.+/.test(path));
	for (const path of parts) await expect(page.locator(`main .cards a[href="${path}"]`)).toBeVisible();
});

test('the headings beside guidance lead to their places', async ({ page }) => {
	await page.goto('/teach/guidance/safe-delivery/');
	const list = page.getByRole('navigation', { name: 'On this page' });
	await list.getByRole('link', { name: 'The question box' }).click();
	await expect(page.getByRole('heading', { name: 'The question box' })).toBeInViewport();
});
