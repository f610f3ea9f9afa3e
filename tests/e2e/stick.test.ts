/** The whole site, unpacked and opened from disk without a network. */
import type { Page } from '@playwright/test';
import { deadLinks, type UnpackedCopy, unpackStick } from './support/copy.ts';
import { openActivity } from './support/lesson.ts';
import { writtenQuiz } from './support/played.ts';
import { slide } from './support/present.ts';
import { queries } from './support/queries.ts';
import { disappointments } from './support/search.ts';
import { expect, test } from './support/test.ts';

async function openStick(page: Page): Promise<UnpackedCopy> {
	const stick = await unpackStick(page.request, test.info());
	await page.context().setOffline(true);
	await page.goto(stick.url('START-HERE.html'));
	return stick;
}

test('all files are there, and no page leads to one that is not', async ({ page }) => {
	const stick = await openStick(page);
	await expect(page.locator('#check')).toHaveText(`All ${stick.names.length} files are here.`);
	const pages = stick.names.filter((name) => name.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(180);
	expect(pages.flatMap((name) => deadLinks(name, stick))).toEqual([]);
});

test('a pupil finds a lesson, answers, is told what the answer means, and leaves', async ({ page }) => {
	const stick = await openStick(page);
	await page.getByRole('link', { name: 'For pupils' }).click();
	await page.getByRole('link', { name: 'Ages 11 to 14' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Who’s really there?' }).first().click();
	await expect(page).toHaveURL(stick.url('browser/learn/ks3/whos-really-there/index.html'));
	const quiz = await openActivity(page, 'check-quiz');
	await quiz.getByRole('radio').first().check();
	await quiz.getByRole('button', { name: 'Check my answer' }).click();
	const [question] = await writtenQuiz();
	await expect(quiz.getByRole('status')).toContainText(question?.options[0]?.feedback ?? 'a first question');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(stick.url('browser/n/index.html'));
});

test('a teacher shows a lesson, and counts hands', async ({ page }) => {
	const stick = await openStick(page);
	await page.getByRole('link', { name: 'For teachers' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Who’s really there?' }).first().click();
	await expect(page.getByRole('link', { name: /Teacher pack/ })).toHaveAttribute('href', /^https:.*\.zip$/);
	await expect(page.getByRole('button', { name: /Keep offline/ })).toHaveCount(0);
	await page.getByRole('link', { name: 'Show the slides here' }).click();
	await page.getByRole('button', { name: 'Start the slides' }).click();
	await expect(slide(page)).toHaveText('Who’s really there?');
	await page.goto(stick.url('browser/teach/class/index.html'));
	await expect(page.getByRole('button', { name: /more|plus|\+/i }).first()).toBeVisible();
});

test('search answers as the site does', async ({ page }) => {
	const stick = await openStick(page);
	const root = stick.url('browser');
	const missing = /^\/(?:packs|offline|teach\/offline)\//;
	const answers = queries.filter(({ finds }) => !missing.test(finds));
	expect(answers.length).toBeGreaterThanOrEqual(40);
	const faults = await disappointments(page, {
		open: (path) => `${root}${path}index.html`,
		read: (href) => href.replace(/^.*\/browser|index\.html$/g, ''),
		answers: (query) => answers.includes(query),
	});
	expect(faults).toEqual([]);
});
