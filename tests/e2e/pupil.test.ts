import { answerAll, lesson, openActivity } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

test('a pupil finds the lesson from the front page', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'I’m a pupil' }).click();
	await page.getByRole('link', { name: 'Ages 11 to 14' }).click();
	await page.getByRole('link', { name: 'Who’s really there?' }).click();
	await expect(page).toHaveURL(lesson);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who’s really there?');
});

for (const width of [320, 1280]) {
	test(`a link to a part lands at its heading, ${width} pixels wide, whatever loads on the way`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const part of ['#when-it-feels-wrong', '#check-yourself', '#at-the-end']) {
			await page.goto(lesson);
			await page.addStyleTag({ content: '* { overflow-anchor: none }' });
			if (width < 1000) await page.locator('.stepper summary').click();
			await page.locator(`.stepper a[href="${part}"]:visible`).click();
			const top = () => page.locator(part).evaluate((heading) => heading.getBoundingClientRect().top);
			await expect(page.locator('.live').first()).toBeVisible();
			expect(await top(), part).toBeGreaterThan(0);
			expect(await top(), part).toBeLessThan(120);
		}
	});
}

test('a profile check counts fakes caught and real people trusted apart', async ({ page }) => {
	await page.goto(lesson);
	const activity = await openActivity(page, 'profile-check');
	await expect(activity.getByRole('progressbar')).toHaveAttribute('max', '8');
	await answerAll(activity, 'Probably not who they say');
	await expect(activity.getByText('Fakes caught 3 of 3')).toBeVisible();
	await expect(activity.getByText('Real people trusted 0 of 4')).toBeVisible();
	await expect(activity.getByText('If something online ever goes wrong, it is never your fault.')).toBeVisible();
	await activity.getByRole('link', { name: 'Find help' }).click();
	await expect(page).toHaveURL('/help/');
});

test('feedback comes after an answer, with the clues, and never before', async ({ page }) => {
	await page.goto(lesson);
	const activity = await openActivity(page, 'profile-check');
	await expect(activity.getByRole('table')).toHaveCount(0);
	await activity.getByRole('radio', { name: 'I’d check first' }).check();
	await activity.getByRole('button', { name: 'Check my answer' }).click();
	await expect(activity.getByRole('status')).toContainText('A good thought.');
	await expect(activity.getByRole('table')).toBeVisible();
});

test('asking to check without an answer is met kindly, and skipping goes on', async ({ page }) => {
	await page.goto(lesson);
	const activity = await openActivity(page, 'check-quiz');
	await activity.getByRole('button', { name: 'Check my answer' }).click();
	await expect(activity.getByRole('status')).toContainText('Choose an answer first, or skip this one.');
	await activity.getByRole('button', { name: /^Skip/ }).click();
	await expect(activity.getByText(/^2 of \d/)).toBeVisible();
	await expect(activity.locator('legend')).toBeFocused();
});

test('before and after: own answers come back side by side, unmarked', async ({ page }) => {
	await page.goto(lesson);
	const before = await openActivity(page, 'before-and-after-before');
	await answerAll(before, 'Agree', 'Save and go on');
	await expect(before.getByRole('heading', { name: 'Saved for the end of the lesson' })).toBeVisible();
	const after = await openActivity(page, 'before-and-after-after');
	await answerAll(after, 'Disagree', 'Save and go on');
	const changes = after.locator('.changes > li').first();
	await expect(changes.getByRole('definition')).toHaveText(['Agree', 'Disagree']);
});

test('answers are there after a reload, and gone with the tab', async ({ page, context }) => {
	await page.goto(lesson);
	const activity = await openActivity(page, 'check-quiz');
	await activity.getByRole('button', { name: /^Skip/ }).click();
	await page.reload();
	await expect((await openActivity(page, 'check-quiz')).getByText(/^2 of \d/)).toBeVisible();
	const other = await context.newPage();
	await other.goto(lesson);
	await expect((await openActivity(other, 'check-quiz')).getByText(/^1 of \d/)).toBeVisible();
});

test('“Remember on this device” keeps answers for another tab until everything is cleared', async ({
	page,
	context,
}) => {
	await page.goto(lesson);
	const activity = await openActivity(page, 'check-quiz');
	await activity.getByRole('button', { name: /^Skip/ }).click();
	await activity.getByRole('checkbox', { name: 'Remember on this device' }).check();
	const other = await context.newPage();
	await other.goto(lesson);
	await expect((await openActivity(other, 'check-quiz')).getByText(/^2 of \d/)).toBeVisible();
	await other.goto('/about/privacy/');
	await other.getByRole('button', { name: /clear/i }).click();
	await expect(other.getByText('Done. Your answers and choices are cleared.')).toBeVisible();
	expect(await other.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([]);
});

test('an activity has a page of its own', async ({ page }) => {
	await page.goto('/play/ks3/profile-check/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who got in touch?');
	await expect((await openActivity(page, 'profile-check')).getByRole('radio')).toHaveCount(3);
});

test('search finds the lesson for a pupil and keeps nothing of what was typed', async ({ page }) => {
	await page.goto(lesson);
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('textbox', { name: 'What are you looking for?' }).fill('video call');
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+ results?/);
	const addresses = await page
		.locator('.search-result a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(addresses).toContain(lesson);
	expect(addresses.filter((address) => address.startsWith('/teach/'))).toEqual([]);
	expect(page.url()).toMatch(new RegExp(`${lesson}$`));
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('video');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('help dials, and names a way for every age without asking anything', async ({ page }) => {
	await page.goto('/help/');
	const main = page.getByRole('main');
	await expect(main.locator('a[href="tel:999"]').first()).toBeVisible();
	await expect(main.locator('a[href="tel:08001111"]').first()).toBeVisible();
	for (const name of ['CEOP', 'Report Remove', 'Take It Down', 'StopNCII', 'Revenge Porn Helpline', 'Samaritans']) {
		await expect(main.getByRole('heading', { name: new RegExp(name) }).first()).toBeVisible();
	}
	await expect(main.getByText(/Checked on \d+ \w+ \d{4}/).first()).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
});
