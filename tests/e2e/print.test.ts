import type { Page } from '@playwright/test';
import { faintWords, sideways } from './support/measure.ts';
import { pages } from './support/pages.ts';
import { readPdf } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const printed = ['lesson', 'plan', 'guidance', 'help', 'parents', 'officers'];
const printedPages = pages.filter(({ template }) => printed.includes(template ?? ''));

/** A4 without its margins, at 96 pixels to the inch. */
const paper = { width: 673, height: 986 };

/** What is of use on a screen alone and shows all the same, one line a place. */
function chrome(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const tools = 'nav, button, select, input, progress, dialog, [role=status], .exit-link, .skip-links, .theme-select';
		return [...document.querySelectorAll(`${tools}, header a:not(.brand)`)]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.map((one) => one.outerHTML.slice(0, 100));
	});
}

/** Links in the words of the page that lead somewhere and do not say where. */
function unspoken(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('main :is(p, li, dd, td) a[href]')]
			.filter((one) => one.checkVisibility() && one.closest('.card, .door') === null)
			.filter((one) => {
				const href = one.getAttribute('href') ?? '';
				const said = `${one.textContent}${getComputedStyle(one, '::after').content}`.replaceAll(/\s/g, '');
				const number = href.replace(/^(?:tel|sms|mailto):([^?]*).*$/, '$1');
				if (number !== href) return !said.includes(number.replace(/^\+44/, '0'));
				return !href.startsWith('#') && !said.includes(href) && !/attr\(href\)/.test(said);
			})
			.map((one) => one.outerHTML.slice(0, 120)),
	);
}

test('there are pages of every sort that is printed', () => {
	expect(new Set(printedPages.map(({ template }) => template))).toEqual(new Set(printed));
});

for (const { path, template } of printedPages) {
	test(`${path} prints on A4, black on white, without tools and with its links spelled out`, async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.setViewportSize(paper);
		await page.goto(path);
		expect(await chrome(page)).toEqual([]);
		expect(await unspoken(page)).toEqual([]);
		expect(await sideways(page)).toEqual([]);
		expect(await faintWords(page)).toEqual([]);
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
		if (template !== 'lesson') expect(await folded(page)).toEqual([]);

		const sheets = readPdf(await page.pdf({ format: 'A4' }));
		expect(sheets.length).toBeGreaterThan(0);
		expect(sheets).toEqual(sheets.map(() => ({ width: 210, height: 297, hasWords: true })));
	});
}

/** What a reader would open on a screen and cannot on paper: answers of a plan, what a helpline says of itself. */
function folded(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main details > :not(summary)')]
			// Tools are left out whole, folded parts in them too.
			.filter((one) => !one.checkVisibility() && one.closest('details')?.checkVisibility())
			.map((one) => one.outerHTML.slice(0, 100)),
	);
}

test('a pupil’s copy holds the items and none of the answers', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const { path } of pages.filter(({ template }) => template === 'activity')) {
		await page.goto(path);
		await expect(page.locator('.readable .item').first(), path).toBeVisible();
		await expect(page.locator('.readable :is(.meanings, .answer):visible')).toHaveCount(0);
	}
});
