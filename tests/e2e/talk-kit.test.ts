/** Talk kits, unpacked and opened from disk without a network. */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { deadLinks, type UnpackedCopy, unpackKit } from './support/copy.ts';
import { clipped, sideways } from './support/measure.ts';
import { card, jump, press, slide } from './support/present.ts';
import { axe, expect, test } from './support/test.ts';

const kits = ['ks2', 'ks3', 'ks4', 'ks4-when-you-tell', 'post16', 'parents', 'staff', 'ks3-assembly', 'ks4-assembly'];

/** Unpacks a kit, takes the network away and opens the page to open first. */
async function openKit(page: Page, talk = 'ks4', change?: (kit: UnpackedCopy) => void): Promise<UnpackedCopy> {
	const kit = await unpackKit(talk, page.request, test.info());
	change?.(kit);
	await page.context().setOffline(true);
	await page.goto(kit.url('START-HERE.html'));
	return kit;
}

const check = (page: Page) => page.locator('#check');

for (const talk of kits) {
	test(`the kit ${talk} is whole, and says so`, async ({ page }) => {
		const kit = await openKit(page, talk);
		await expect(check(page)).toHaveText(`All ${kit.names.length} files are here.`);
		expect(kit.names).toContain(`talk-${talk}_03-slides.pptx`);
		const pages = kit.names.filter((name) => name.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(15);
		expect(pages.flatMap((name) => deadLinks(name, kit))).toEqual([]);
		await page.getByRole('link', { name: 'Show the slides' }).click();
		await page.getByRole('button', { name: 'Start the slides' }).click();
		await expect(slide(page)).toBeVisible();
	});
}

test('a whole talk with two windows, each of them loaded again on the way', async ({ page }) => {
	await openKit(page);
	await page.getByRole('link', { name: 'Show the slides' }).press('Enter');
	await page.getByLabel('Safeguarding lead (DSL)').fill('Ms Okafor');
	const opening = page.waitForEvent('popup');
	await page.getByRole('button', { name: 'Start, with notes in a second window' }).click();
	const notes = await opening;
	await expect(card(notes)).toBeVisible();
	const count = await page.locator('.reveal .slides > section').count();
	expect(count).toBeGreaterThan(15);
	for (let place = 1; place < count; place += 1) {
		if (place === 2) await expect(notes.locator('.desk-words')).toContainText('your safeguarding lead, Ms Okafor, in');
		if (place === 4) await notes.reload();
		if (place === 6) await page.reload();
		await press(place % 2 ? page : notes, place % 3 ? 'ArrowRight' : 'PageDown');
		await expect(notes.locator('.desk-place')).toHaveText(`Slide ${place + 1} of ${count}`);
		await expect(page.locator('.reveal section.present')).toHaveAttribute(
			'data-name',
			(await card(notes).textContent()) ?? '',
		);
	}
	await expect(slide(page)).toHaveText('Before we go');
	await notes.getByRole('button', { name: 'Show who can help' }).click();
	await expect(page.locator('.reveal section.present')).toContainText('0800 1111');
	// The window with the notes still knew, after the other was loaded again.
	await expect(page.locator('.reveal section.present')).toContainText('Ms Okafor');
	await notes.getByText('If you are called away').click();
	await expect(notes.locator('.desk-take-over')).not.toContainText('police officer');
	await notes.close();
	await expect(page.getByText('The window with the notes is closed.')).toBeVisible();
	await page.getByRole('link', { name: 'Leave' }).click();
	await expect(page).toHaveURL(/START-HERE\.html$/);
});

for (const [name, day, said] of [
	['past their day', '2031-01-05', /were to be checked again by/],
	['of a laptop whose clock is wrong', '2019-01-05', /The clock of this computer says/],
] as const) {
	test(`facts ${name} are told of where a talk begins`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
		await openKit(page);
		await expect(page.getByText(said)).toBeVisible();
		await page.getByRole('link', { name: 'Show the slides' }).click();
		await expect(page.getByText(said)).toBeVisible();
	});
}

test('where pop-ups are blocked, the notes are below the slide', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await openKit(page);
	await page.getByRole('link', { name: 'Show the slides' }).click();
	await page.getByRole('button', { name: 'Start, with notes in a second window' }).click();
	await expect(page.getByText('The browser did not open a second window.').first()).toBeVisible();
	await expect(card(page)).toHaveText('The law, and what happens when you tell');
});

test('an activity on the board, from its slide and back', async ({ page }) => {
	await openKit(page);
	await page.getByRole('link', { name: 'Show the slides' }).click();
	await page.getByRole('button', { name: 'Start the slides' }).click();
	await jump(page, 'Check it (1 of');
	const opening = page.waitForEvent('popup');
	await page.locator('section.present').getByRole('link', { name: 'Do it on the board' }).click();
	const board = await opening;
	await expect(board.locator('.whiteboard')).toBeVisible();
	await board.getByRole('button', { name: 'Start' }).click();
	await expect(board.locator('.whiteboard')).toContainText('What should the teacher do?');
	await board.keyboard.press('Escape');
	await expect(board.locator('.whiteboard')).toBeVisible();
	await board.close();
	await press(page, 'ArrowRight');
	await expect(page.locator('section.present')).toHaveAttribute('data-name', /Check it \(2 of/);
});

test('an activity by keyboard, with its feedback', async ({ page }) => {
	await openKit(page);
	await page.getByRole('link', { name: 'Activity: What happens next?' }).press('Enter');
	const activity = page.locator('.activity');
	await activity.getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await activity.getByRole('button', { name: 'Check my answer' }).press('Enter');
	await expect(activity.getByRole('status')).not.toBeEmpty();
	const pictures = await page.evaluate(() =>
		[...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).map(({ src }) => src),
	);
	expect(pictures).toEqual([]);
});

test('search finds help first, corrects a word, and leads to pages of the kit', async ({ page }) => {
	const kit = await openKit(page);
	await page.getByRole('link', { name: 'Search this kit' }).click();
	const box = page.getByRole('main').getByLabel('What are you looking for?');
	await box.fill('blackmale');
	await expect(page.getByRole('heading', { name: 'If a pupil needs help now' })).toBeVisible();
	const found = page.locator('.search-result').getByRole('link');
	await box.fill('chekclist');
	await expect(page.getByText(/Showing results for checklist/)).toBeVisible();
	await expect(page.locator('.search-result mark').first()).toHaveText(/checklist/i);
	await expect(found).toHaveText(['Before you visit a class', 'Before the visit']);
	await box.fill('outcome 21');
	await expect(found.first()).toHaveText('Hard questions');
	await found.first().click();
	await expect(page).toHaveURL(kit.url('browser/officers/questions/index.html'));
	await page.goto(kit.url('browser/help/index.html'));
	await page
		.getByRole('banner')
		.getByRole('button', { name: /Search/ })
		.click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('input').fill('blackmail');
	await expect(dialog.getByRole('heading', { name: 'You can get help now' })).toBeVisible();
	await expect(dialog.locator('.search-result').first()).toBeVisible();
});

test('the help page, and away by Escape to the dull page of the kit', async ({ page }) => {
	const kit = await openKit(page);
	await page.getByRole('link', { name: 'Get help' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('What to do now');
	await expect(page.getByRole('link', { name: /0800 1111/ }).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(kit.url('browser/n/index.html'));
});

test.describe('with something missing', () => {
	test.use({ expectedErrors: /ERR_FILE_NOT_FOUND/ });

	test('names the files that are not there, and the rest works', async ({ page }) => {
		const missing = ['browser/help/index.html', 'talk-ks4_07-hard-questions.pdf'];
		const kit = await openKit(page, 'ks4', ({ path }) => {
			for (const name of missing) rmSync(path(name));
		});
		await expect(check(page)).toContainText(`Missing: 2 of ${kit.names.length} files.`);
		await expect(check(page).getByRole('listitem')).toHaveText(missing);
		await page.getByRole('link', { name: 'Show the slides' }).click();
		await page.getByRole('button', { name: 'Start the slides' }).click();
		await expect(slide(page)).toBeVisible();
	});

	test('says that it was opened from inside the zip', async ({ page }) => {
		await openKit(page, 'ks4', ({ path }) => rmSync(path('browser'), { recursive: true }));
		await expect(check(page)).toContainText('Unpack the zip first');
	});

	test('shows slides and notes to read where its script is gone', async ({ page }) => {
		const kit = await openKit(page, 'ks4', ({ path }) => rmSync(path('browser/site.js')));
		await page.goto(kit.url('browser/officers/ks4/present/index.html'));
		await expect(page.getByText('To show one slide at a time, this page needs scripts')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Our ground rules' }).first()).toBeVisible();
	});
});

test('the page to open first fits a phone and a projector, and has no fault that axe finds', async ({ page }) => {
	await openKit(page);
	for (const width of [320, 1024]) {
		await page.setViewportSize({ width, height: 768 });
		expect(await sideways(page)).toEqual([]);
		expect(await clipped(page)).toEqual([]);
	}
	expect(await axe(page)).toEqual([]);
});
