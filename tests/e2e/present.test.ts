import { card, deck, jump, key, plan, press, slide, start, startBoth } from './support/present.ts';
import { expectToStay } from './support/stay.ts';
import { expect, test } from './support/test.ts';

test('a lesson is shown from its plan to its last slide, with the notes in step', async ({ page }) => {
	await page.goto(plan);
	await page.getByRole('link', { name: 'Show the slides here' }).click();
	await expect(page).toHaveURL(deck);
	const notes = await startBoth(page);
	const count = await page.locator('.reveal .slides > section').count();
	expect(count).toBeGreaterThan(20);
	for (let place = 1; place < count; place += 1) {
		await press(place % 2 ? page : notes, place % 3 ? 'ArrowRight' : 'PageDown');
		await expect(notes.locator('.desk-place')).toHaveText(`Slide ${place + 1} of ${count}`);
		const name = (await card(notes).textContent()) ?? '';
		await expect(page.locator('.reveal section.present')).toHaveAttribute('data-name', name);
	}
	await expect(slide(page)).toHaveText('Before we go');
	await expect(notes.getByText('This is the last one.')).toBeVisible();
	await press(page, 'PageDown', 'Home');
	await expect(slide(page)).toHaveText('Who’s really there?');
	await press(notes, 'End');
	await expect(slide(page)).toHaveText('Before we go');
});

test('both windows turn the screen black and jump', async ({ page }) => {
	const notes = await startBoth(page);
	await press(page, '.');
	await expect(page.locator('.show-blank')).toBeVisible();
	await expect(notes.getByRole('button', { name: 'Show again' })).toBeVisible();
	await press(notes, 'b');
	await expect(page.locator('.show-blank')).toHaveCount(0);
	await jump(page, 'Three questions');
	await expect(card(notes)).toHaveText('Three questions');
	await expect(notes.locator('.desk-words')).toContainText('Say each question with a gesture');
	await jump(notes, 'Looks can fool anyone');
	await expect(slide(page)).toHaveText('Looks can fool anyone');
	await notes.getByRole('button', { name: 'Show who can help' }).click();
	await expect(slide(page)).toHaveText('Who can help');
	await expect(page.locator('.reveal section.present')).toContainText('0800 1111');
});

test('an activity shows the question, and what each answer means after it', async ({ page }) => {
	await start(page);
	await jump(page, 'Quick quiz (1 of');
	await press(page, 'ArrowRight');
	await expect(page.locator('section.present .deck-options li').first()).toBeVisible();
	await expect(page.locator('section.present .deck-answers')).toHaveCount(0);
	await press(page, 'ArrowRight');
	await expect(page.locator('section.present [data-verdict=right]').first()).toContainText('✓ Yes.');
});

test('either window may be loaded again, and time goes on', async ({ page }) => {
	const notes = await startBoth(page);
	await press(page, 'ArrowRight', 'ArrowRight');
	await expect(notes.locator('.desk-elapsed strong')).toHaveText('0:03');
	await page.reload();
	await expect(slide(page)).toHaveText('What today is about');
	await press(page, 'ArrowRight');
	await expect(card(notes)).toHaveText('Find Help, then leave');
	await notes.reload();
	await expect(card(notes)).toHaveText('Find Help, then leave');
	await press(notes, 'ArrowLeft');
	await expect(slide(page)).toHaveText('What today is about');
	await expect(notes.locator('.desk-elapsed strong')).toHaveText(/^0:(?:0[4-9]|[1-9]\d)$/);
	await notes.getByRole('button', { name: 'Pause the time' }).click();
	await expect(notes.getByText('Paused')).toBeVisible();
});

test('a window that is gone can be opened again, whichever it is', async ({ page, context }) => {
	const notes = await startBoth(page);
	await press(page, 'ArrowRight');
	await notes.close();
	await expect(page.getByText('The window with the notes is closed.')).toBeVisible();
	const again = page.waitForEvent('popup');
	await page.getByRole('button', { name: 'Open it again' }).click();
	const second = await again;
	await expect(card(second)).toHaveText('Our ground rules');
	await expect(page.getByText('The window with the notes is closed.')).toHaveCount(0);

	await page.close();
	await expect(second.getByText('The window with the slides is closed.')).toBeVisible();
	const opening = context.waitForEvent('page');
	await second.getByRole('button', { name: 'Open it again' }).click();
	const slides = await opening;
	await expect(slide(slides)).toHaveText('Our ground rules');
	await press(second, 'ArrowRight');
	await expect(slide(slides)).toHaveText('What today is about');
});

test('where the browser opens no second window, the notes stand below the slide', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await page.goto(deck);
	await page.getByRole('button', { name: 'Start, with notes in a second window' }).click();
	await expect(page.getByText('The browser did not open a second window.').last()).toBeVisible();
	await press(page, 'ArrowRight');
	await expect(slide(page)).toHaveText('Our ground rules');
	await expect(card(page)).toHaveText('Our ground rules');
	await expect(page.locator('.desk-words')).toContainText('Read the rules out');
});

test('Escape and Shift do nothing', async ({ page }) => {
	const notes = await startBoth(page);
	await press(page, 'ArrowRight');
	for (const window of [page, notes])
		await expectToStay(window, () => press(window, 'Escape', 'Escape', 'Shift', 'Shift', 'Shift', 'o', 'v'));
	await expect(slide(page)).toHaveText('Our ground rules');
	await expect(page.locator('.reveal.overview')).toHaveCount(0);
});

test('a shorter length leaves slides out, and never the rules, help and the close', async ({ page }) => {
	await page.goto(deck);
	await page.getByRole('radio', { name: '20 minutes' }).check();
	await expect(page.getByText(/^Takes 20 minutes\. Left out: .*Quick quiz/)).toBeVisible();
	await page.getByRole('button', { name: 'Start the slides' }).click();
	await page.mouse.move(200, 200);
	await page.getByRole('button', { name: 'All slides' }).click();
	const list = page.getByRole('dialog');
	await expect(list.getByRole('button', { name: 'Quick quiz' })).toHaveCount(0);
	for (const name of ['Our ground rules', 'Who can help', 'Before we go'])
		await expect(list.getByRole('button', { name }).first()).toBeVisible();
	await press(page, 'Escape');
	await expect(list).toBeHidden();
	await expect(slide(page)).toBeVisible();
});

test('a talk is fitted to any length, and a late speaker leaves out what is optional', async ({ page }) => {
	await page.goto('/officers/ks3/present/');
	await page.getByLabel('Another length').fill('30');
	await expect(page.getByText(/^Takes \d+ minutes\. Left out: /)).toBeVisible();
	await page.getByRole('radio', { name: '35 minutes' }).check();
	await expect(page.getByText('Takes 35 minutes. Nothing is left out.')).toBeVisible();
	const notes = await startBoth(page, '/officers/ks3/present/');
	await press(page, 'ArrowRight', 'ArrowRight');
	await expect(notes.locator('.desk-place')).toHaveText(/^Slide 3 of /);
	const parts = page.locator('.reveal .slides > section');
	const all = await parts.count();
	await notes.getByRole('button', { name: 'Running late' }).click();
	await expect.poll(() => parts.count()).toBeLessThan(all);
	await expect(notes.locator('.desk-elapsed')).toContainText('of 35 min');
	await jump(page, 'Who can help');
	await expect(card(notes)).toContainText('Who can help');
	await notes.getByRole('button', { name: 'Not late after all' }).click();
	await expect(parts).toHaveCount(all);
});

test('whoever is called away leaves words to go on with', async ({ page }) => {
	const notes = await startBoth(page);
	await notes.getByText('If you are called away').click();
	await expect(notes.locator('.desk-take-over')).toContainText('Lots of people online are just who they say they are.');
});

test('leaving forgets where it was, and closes the notes', async ({ page }) => {
	const notes = await startBoth(page);
	expect(await page.evaluate((name) => sessionStorage.getItem(name), key)).toContain('"isStarted":true');
	const closing = notes.waitForEvent('close');
	await page.mouse.move(200, 200);
	await page.getByRole('link', { name: 'Leave' }).click();
	await closing;
	await expect(page).toHaveURL(plan);
	expect(await page.evaluate((name) => sessionStorage.getItem(name), key)).toBeNull();
});
