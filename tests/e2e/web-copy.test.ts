/** The pupils' page of a lesson by itself: opened from disk without a network, and in a learning platform. */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type UnpackedCopy, unpackCopy } from './support/copy.ts';
import { lesson } from './support/lesson.ts';
import { clipped, faintWords, sideways, smallTargets } from './support/measure.ts';
import { lastSet, platforms, play } from './support/platform.ts';
import { writtenQuiz } from './support/played.ts';
import { axe, expect, test } from './support/test.ts';

const [question] = await writtenQuiz();
if (!question) throw new Error('The quiz has questions.');
const quiz = '#try-check-quiz';

/** Unpacks the copy, takes the network away and opens the page by its place on the disk. */
async function open(page: Page, change?: (copy: UnpackedCopy) => void): Promise<UnpackedCopy> {
	const copy = await unpackCopy(page.request, test.info());
	change?.(copy);
	await page.context().setOffline(true);
	await page.goto(copy.url('index.html'));
	return copy;
}

test('an activity by keyboard, its feedback, help, and away by Escape', async ({ page }) => {
	const copy = await open(page);
	const activity = page.locator(quiz);
	await activity.getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(activity.getByRole('button', { name: 'Check my answer' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(activity.getByRole('status')).toContainText(question.options[0]?.feedback ?? '');
	await activity.getByRole('button', { name: 'Next' }).press('Enter');
	await expect(activity.getByText('2 of 8')).toBeVisible();

	await page.getByRole('banner').getByRole('link', { name: 'Get help' }).press('Enter');
	const help = page.getByRole('region', { name: 'Get help' });
	await expect(help).toBeInViewport();
	await expect(help.getByRole('link', { name: 'Childline: 0800 1111' })).toBeVisible();
	await help.getByText('More people to talk to').press('Enter');
	await help.getByText('Childline', { exact: true }).click();
	await expect(help.getByRole('link', { name: /childline\.org\.uk/ })).toBeVisible();

	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(copy.url('n/index.html'));
	await expect(page).toHaveTitle('Notes');
	// Back, over “Get help”, to the page itself: it shows nothing and leaves again.
	await page.goBack().catch(() => null);
	await expect(page).toHaveURL(copy.url('n/index.html'));
	await expect(page.getByText('No notes yet.')).toBeVisible();
});

test('its link and three times Shift lead to the same dull page', async ({ page }) => {
	const copy = await open(page);
	await page.getByRole('banner').getByRole('link', { name: 'Leave this site' }).click();
	await expect(page).toHaveURL(copy.url('n/index.html'));
	await page.goto(copy.url('index.html'));
	for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
	await expect(page).toHaveURL(copy.url('n/index.html'));
});

test('every activity is live, and what stands between them says what the site says', async ({ page }) => {
	const site = await (await page.request.get(lesson)).text();
	await open(page);
	const [own, onSite] = await page.evaluate((html) => {
		const wordsOf = (where: Document) =>
			[...(where.querySelector('.page-body > .stack')?.children ?? [])]
				.filter((one) => !one.matches('.activity, .help-panel, figure, style, script'))
				.map((one) => one.textContent.replace(/\s+/g, ''));
		return [wordsOf(document), wordsOf(new DOMParser().parseFromString(html, 'text/html'))];
	}, site);
	expect(onSite?.length).toBeGreaterThan(20);
	expect(own).toEqual(onSite);
	const count = await page.locator('.activity').count();
	await expect(page.locator('.activity .live')).toHaveCount(count);
	await expect(page.locator('.readable:visible')).toHaveCount(0);
	const pictures = page.locator('img');
	expect(await pictures.evaluateAll((all) => all.filter((one) => !(one as HTMLImageElement).naturalWidth))).toEqual([]);
	const font = await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'));
	expect(font).toBe(true);
});

test.describe('looked at with axe', () => {
	// axe asks for the sheet a second time, which the page's policy forbids.
	test.use({ expectedErrors: /connect-src|preload assets/ });

	for (const [width, colorScheme] of [
		[320, 'light'],
		[768, 'dark'],
		[1280, 'light'],
	] as const) {
		test(`it is accessible, ${width} pixels wide and ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await open(page);
			await page.locator(quiz).getByRole('radio').first().check();
			await page.locator(quiz).getByRole('button', { name: 'Check my answer' }).click();
			expect(await axe(page)).toEqual([]);
			for (const look of [sideways, clipped, faintWords, smallTargets]) expect(await look(page)).toEqual([]);
		});
	}
});

test('on paper every item can be read, without what its answers mean', async ({ page }) => {
	await open(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator(`${quiz} .readable .item`).first()).toBeVisible();
	await expect(page.locator(`${quiz} .live`)).toBeHidden();
	await expect(page.locator('.readable-items summary:visible')).toHaveCount(0);
});

for (const file of ['data.js', 'activities.js']) {
	test.describe(`without ${file}`, () => {
		test.use({ expectedErrors: /ERR_FILE_NOT_FOUND/ });

		test('the page shows what works without scripts, and Escape still leaves', async ({ page }) => {
			const copy = await open(page, ({ path }) => rmSync(path(file)));
			await expect(page.locator(`${quiz} .readable`)).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(page).toHaveURL(copy.url('n/index.html'));
		});
	});
}

test('it needs no storage', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('Forbidden', 'SecurityError');
				},
			});
	});
	const copy = await open(page);
	await page.locator(quiz).getByRole('radio').first().check();
	await page.locator(quiz).getByRole('button', { name: 'Check my answer' }).click();
	await expect(page.locator(quiz).getByRole('status')).toContainText(question.options[0]?.feedback ?? '');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(copy.url('n/index.html'));
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every item can be read with its meanings folded away, and the exit is a plain link', async ({ page }) => {
		const copy = await open(page);
		const items = page.locator(`${quiz} .item`);
		await expect(items).toHaveCount(8);
		await expect(items.first().locator('dl')).toBeHidden();
		await items.first().locator('summary').click();
		await expect(items.first().locator('dl')).toContainText(question.options[0]?.feedback ?? '');
		await page.getByRole('banner').getByRole('link', { name: 'Leave this site' }).click();
		await expect(page).toHaveURL(copy.url('n/index.html'));
	});
});

for (const platform of platforms) {
	const status = platform.version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';

	test(`SCORM ${platform.version}: completed once the last activity is on the screen, and nothing else is told`, async ({
		page,
		context,
	}) => {
		const { frame, commits, calls } = await play(page, context, platform, false, '15-lesson');
		await expect(frame.locator('.activity .live')).toHaveCount(4);
		expect(lastSet(await calls())).toEqual({ [status]: 'incomplete' });
		expect(commits).toEqual([]);
		await frame.locator('.activity').last().scrollIntoViewIfNeeded();
		await expect(frame.locator('#reported')).toContainText('your school’s learning platform knows it');
		expect(lastSet(await calls())).toEqual({ [status]: 'completed' });
		expect((await calls()).filter(({ answer }) => answer === 'false')).toEqual([]);
		expect(commits.length).toBeGreaterThan(0);
	});

	test(`SCORM ${platform.version}: a pupil hears it when the platform could not save`, async ({ page, context }) => {
		const { frame } = await play(page, context, platform, true, '15-lesson');
		await frame.locator('.activity').last().scrollIntoViewIfNeeded();
		await expect(frame.locator('#reported')).toContainText('please tell your teacher');
	});
}

test('inside a platform, Escape hides the page behind the dull one', async ({ page, context }) => {
	const [platform] = platforms;
	if (!platform) throw new Error('There are platforms.');
	const { frame } = await play(page, context, platform, false, '15-lesson');
	await frame.getByRole('banner').getByRole('link', { name: 'Hide this page' }).press('Escape');
	await expect(frame.getByText('No notes yet.')).toBeVisible();
});
