import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const pupilPages = pages.filter(({ audience }) => audience === 'pupil').map(({ path }) => path);

test('pages for pupils are known by their address, and written ones by what they say of themselves', () => {
	expect(pupilPages).toEqual(expect.arrayContaining(['/learn/', '/help/', '/offline/', '/about/exit/']));
	expect(pages.find(({ path }) => path === '/about/privacy/')?.audience).toBe('everyone');
});

for (const path of pupilPages) {
	test(`${path} leads pupils to no page for staff, and to help`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator(':is(header, nav) a:is([href^="/teach/"], [href^="/officers/"])')).toHaveCount(0);
		const help = page.locator('main :is(.help-panel, .help-first)');
		await expect(help.locator('a[href="tel:999"]').first()).toBeVisible();
		await expect(help.locator('a[href="tel:08001111"]').first()).toBeVisible();
	});
}
