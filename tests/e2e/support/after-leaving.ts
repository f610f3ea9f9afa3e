/** What a tab shows after it was left: Back, and a look at every frame that was drawn. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Where the exit leads. */
export const away = 'https://www.bbc.co.uk/weather';

/** Waits until the page has been left. */
export const left = (page: Page) => expect(page).toHaveURL(away);

/** The entry by which a tab knows that it was left. */
export const mark = 'wt.tab.1';

/** Addresses, in order. */
interface Shown {
	/** Pages of ours of which a frame could be seen while the tab counted as left. */
	seen: string[];
	/** Pages that the browser had kept whole and brought back. */
	kept: string[];
}

/** Pages note from here on how they are shown, in the browser's own storage. */
export async function noteShown(page: Page): Promise<void> {
	await page.addInitScript((mark) => {
		if (location.hostname !== 'localhost') return;
		const note = (list: string) => {
			const addresses: string[] = JSON.parse(localStorage.getItem(`test.${list}`) ?? '[]');
			localStorage.setItem(`test.${list}`, JSON.stringify([...addresses, location.pathname]));
		};
		const isSeen = () => {
			const { body, documentElement } = document;
			return body?.checkVisibility() && getComputedStyle(documentElement).visibility === 'visible';
		};
		const look = () => {
			if (mark in sessionStorage && isSeen()) note('seen');
			requestAnimationFrame(look);
		};
		look();
		// Before the page's own scripts hear of it.
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) return;
			note('kept');
			if (isSeen()) note('seen');
		});
	}, mark);
}

/** What pages noted; a page of ours has to be open. */
export function readShown(page: Page): Promise<Shown> {
	return page.evaluate(() => {
		const read = (list: string) => JSON.parse(localStorage.getItem(`test.${list}`) ?? '[]');
		return { seen: read('seen'), kept: read('kept') };
	});
}

/** Back, without waiting: a page that the browser kept never says that it has loaded. */
export async function goBack(page: Page): Promise<void> {
	await page.evaluate(() => {
		setTimeout(() => history.back());
	});
}

/**
 * Opens three pages, leaves, and goes back three times: each of our pages must lead away again, unseen, until what was
 * there before. Then comes in by the address, which has to be as ever.
 */
export async function leaveAndGoBack(page: Page, exits: readonly string[]): Promise<Shown> {
	await noteShown(page);
	for (const path of ['/', '/learn/', '/help/']) await page.goto(path);
	await page.keyboard.press('Escape');
	await left(page);
	for (const times of [2, 3]) {
		await goBack(page);
		await expect.poll(() => exits.length).toBe(times);
		await left(page);
		await expect(page).toHaveTitle('Elsewhere');
	}
	await goBack(page);
	await expect(page).toHaveURL('about:blank');
	await expectNormalVisit(page, '/help/');
	return readShown(page);
}

/** Opens a page by its address: it shows, and the tab no longer counts as left. */
export async function expectNormalVisit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page).toHaveURL(path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await page.evaluate((mark) => mark in sessionStorage, mark)).toBe(false);
}

/** Follows a link at the foot of a page and goes back: it is where it was, and so is the reader. */
export async function expectBackAsEver(page: Page, path: string): Promise<void> {
	await page.goto(path);
	const link = page.getByRole('contentinfo').locator('a[href^="/"]').last();
	await link.focus();
	await link.scrollIntoViewIfNeeded();
	const place = () => page.evaluate(() => [document.activeElement?.getAttribute('href'), Math.round(scrollY)]);
	const before = await place();
	expect(before[1]).toBeGreaterThan(0);
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await goBack(page);
	await expect(page).toHaveURL(path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect.poll(async () => (await place())[1]).toBe(before[1]);
}
