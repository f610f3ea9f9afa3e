/** What holds on a page whatever has broken: its words, the way to help, and the way out. */
import type { Page } from '@playwright/test';
import { left } from './after-leaving.ts';
import { lesson } from './lesson.ts';
import { expect } from './test.ts';

/** One page of each kind that is looked at. */
export const pages = {
	lesson,
	activity: '/play/ks3/check-quiz/',
	help: '/help/',
	plan: '/teach/ks3/whos-really-there/',
};

/** Every heading and paragraph that stands outside folds and activities can be seen. */
async function expectWords(page: Page): Promise<void> {
	await expect(page.locator('main h1')).toHaveText(/\w{2}/);
	const words = await page.locator('main').evaluate((main) => {
		const aside =
			'details:not([open]) > :not(summary), .activity > div, [hidden], .js-only, [role=status], [aria-hidden=true]';
		const all = [...main.querySelectorAll('h1, h2, h3, p')].filter((one) => !one.closest(aside));
		const isSeen = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		return { count: all.length, unseen: all.filter((one) => !isSeen(one)).map((one) => one.outerHTML.slice(0, 200)) };
	});
	expect(words.unseen).toEqual([]);
	expect(words.count).toBeGreaterThan(5);
}

/** How the first activity of a page may stand there after a touch. */
export type ActivityForm = 'live' | 'readable' | 'either';

const forms: Record<ActivityForm, string> = {
	live: '.woken .live:visible',
	readable: '.readable:visible',
	either: ':is(.woken .live, .readable):visible',
};

/** The first activity answers a touch or can be read; a still form that answers nothing never stays. */
async function expectActivity(page: Page, form: ActivityForm): Promise<void> {
	const activity = page.locator('section.activity').first();
	await activity.evaluate((host) =>
		host.querySelector('.still .live')?.dispatchEvent(new Event('pointerdown', { bubbles: true })),
	);
	await expect(activity.locator(forms[form]).first()).toBeVisible();
	await expect(activity.locator('.still:visible')).toHaveCount(0);
}

/** Whom to call stands on the help page, and every pupil page has its link there. */
async function expectHelp(page: Page, path: string): Promise<void> {
	if (hasActivities(path)) await expect(page.getByRole('banner').locator('a[href="/help/"]')).toBeVisible();
	for (const number of path === pages.plan ? ['999'] : ['999', '08001111'])
		await expect(page.locator(`a[href="tel:${number}"]:visible`).first()).toBeVisible();
}

/** Leaves by the key, or by the link where the key has gone. Plans have no exit. */
async function expectExit(page: Page, path: string, by: 'key' | 'link' = 'key'): Promise<void> {
	if (path === pages.plan) return;
	if (by === 'key') await page.keyboard.press('Escape');
	else
		await page
			.getByRole('banner')
			.getByRole('link', { name: /Leave this site/ })
			.click();
	await left(page);
}

/** How a page is looked at. */
export interface Look {
	activity?: ActivityForm;
	exitBy?: 'key' | 'link';
	/** Where the site is served; the site under test when left out. */
	site?: string;
}

/** Opens a page and looks for its words, its help, its activity and its exit. */
export async function expectToHold(page: Page, path: string, look: Look = {}): Promise<void> {
	await page.goto((look.site ?? '') + path);
	await expectWords(page);
	await expectHelp(page, path);
	if (hasActivities(path)) await expectActivity(page, look.activity ?? 'live');
	await expectExit(page, path, look.exitBy);
}

const hasActivities = (path: string) => path === pages.lesson || path === pages.activity;
