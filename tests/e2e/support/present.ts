/** The windows of a lesson that is shown: slides and notes. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const plan = '/teach/ks3/whos-really-there/';
export const deck = `${plan}present/`;
/** Where the place is kept. */
export const key = 'wt.show.1:ks3/whos-really-there';

/** The heading of the slide on the screen. */
export const slide = (page: Page) => page.locator('.reveal section.present h2').first();
/** The heading of the notes. */
export const card = (page: Page) => page.locator('.desk-notes h2');

export const press = async (page: Page, ...keys: string[]) => {
	for (const one of keys) await page.keyboard.press(one);
};

export async function start(page: Page, address = deck): Promise<void> {
	await page.goto(address);
	await page.getByRole('button', { name: 'Start the slides' }).click();
	await expect(slide(page)).toBeVisible();
}

/** Starts with both windows, and gives the one with the notes. */
export async function startBoth(page: Page, address = deck): Promise<Page> {
	await page.goto(address);
	const opening = page.waitForEvent('popup');
	await page.getByRole('button', { name: 'Start, with notes in a second window' }).click();
	const notes = await opening;
	await expect(card(notes)).toBeVisible();
	await expect(notes.locator('.show-lost')).toHaveCount(0);
	await expect(slide(page)).toBeVisible();
	return notes;
}

/** Chooses from the list of all slides. */
export async function jump(page: Page, name: string): Promise<void> {
	await page.mouse.move(200, 200);
	await page.mouse.move(210, 210);
	await page.getByRole('button', { name: 'All slides' }).click();
	await page.getByRole('dialog').getByRole('button', { name }).first().click();
	await expect(page.getByRole('dialog')).toBeHidden();
}
