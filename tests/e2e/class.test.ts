import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { classActivity, classOf30, codeFor } from './support/class-codes.ts';
import { openActivity } from './support/lesson.ts';
import { axe, expect, test } from './support/test.ts';

const quiz = classActivity('ks3/check-quiz');
const answers = classOf30(quiz);
const codes = answers.map((one) => codeFor(quiz, one));

const chose = (item: number, place: number) => answers.filter((one) => one[item] === place).length;
const results = (page: Page) => page.getByRole('region', { name: 'What the class chose' });
const box = (page: Page) => page.getByLabel('Result codes', { exact: true });

async function openCodes(page: Page) {
	await page.goto('/teach/class/?activity=ks3/check-quiz');
	await page.getByRole('radio', { name: /Type in result codes/ }).check();
}

async function add(page: Page, text: string) {
	await box(page).fill(text);
	await page.getByRole('button', { name: 'Add to the count' }).click();
}

test('a class of 30 codes shows the right bars', async ({ page }) => {
	await openCodes(page);
	await add(page, codes.join('\n'));
	await expect(page.getByText('Codes counted: 30')).toBeVisible();
	for (const [item, { prompt, options }] of quiz.items.entries()) {
		const question = results(page).getByRole('listitem').filter({ hasText: prompt });
		const counts = options.map((_, option) => String(chose(item, option + 1)));
		await expect(question.locator('.bar-count')).toHaveText(counts);
		await expect(question.locator('[data-right]')).toContainText(options.find(({ isRight }) => isRight)?.text ?? '');
		await expect(question.getByText(`Left out: ${chose(item, 0)}`)).toBeVisible();
	}
	const [widest] = await results(page)
		.locator('.bar-fill')
		.evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width).sort((a, b) => b - a));
	expect(widest).toBeGreaterThan(100);
	expect(await axe(page)).toEqual([]);
});

test('the code at the end of an activity is one that the class page takes', async ({ page }) => {
	await page.goto('/play/ks3/check-quiz/');
	const activity = await openActivity(page, 'check-quiz');
	const skip = activity.getByRole('button', { name: /^Skip/ });
	for (let item = 1; item <= 8; item += 1) await skip.click();
	const code = (await page.locator('.result-code-symbols').textContent()) ?? '';
	await openCodes(page);
	await add(page, code);
	await expect(page.getByText('Codes counted: 1')).toBeVisible();
});

test('four codes show nothing, the fifth shows the class', async ({ page }) => {
	await openCodes(page);
	await add(page, codes.slice(0, 4).join(' '));
	await expect(page.getByText('Five or more are needed, so that nobody can be picked out.')).toBeVisible();
	await expect(results(page)).toHaveCount(0);
	await add(page, codes[0] ?? '');
	await expect(results(page)).toBeVisible();
});

test('bad codes are told one by one and stay to be mended', async ({ page }) => {
	await openCodes(page);
	const good = codes[1] ?? '';
	const other = classActivity('ks3/profile-check');
	const bad = {
		typo: `${good.slice(0, -1)}${good.endsWith('K') ? 'M' : 'K'}`,
		other: codeFor(
			other,
			other.items.map(() => 1),
		),
		older: codeFor({ ...quiz, edition: quiz.edition + 28 }, answers[1] ?? []),
		newer: codeFor({ ...quiz, edition: quiz.edition + 1 }, answers[1] ?? []),
		short: good.slice(0, 6),
		rubbish: 'EEE!',
	};
	const written = [good.toLowerCase(), good.replaceAll('-', ' '), good.replaceAll('L', '1').replaceAll('Q', 'o')];
	await add(page, [...written, ...Object.values(bad)].join('\n'));
	await expect(page.getByText('Codes counted: 3')).toBeVisible();
	await expect(box(page)).toHaveValue(Object.values(bad).join('\n'));
	await expect(page.locator('.bad-codes li')).toHaveText([
		/(mistyped|Nearly)/,
		new RegExp(`another activity: “${other.title.replace(/[?]/g, '\\?')}”`),
		/older version/,
		/newer version/,
		/Too short/,
		/“E” or “!” is in no code/,
	]);
	await add(page, ' ');
	await expect(page.getByText('There is no code here.')).toBeVisible();
});

test('the table has named columns and a row an option', async ({ page }) => {
	await openCodes(page);
	await add(page, codes.join(', '));
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^class-count-\d{4}-\d\d-\d\d\.csv$/);
	const bytes = await readFile(await file.path());
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
	expect(lines[0]).toBe('activity,edition,question number,question,option letter,option,right,count');
	expect(lines).toHaveLength(1 + quiz.items.reduce((sum, { options }) => sum + options.length + 1, 0));
	expect(lines[1]).toMatch(new RegExp(`^${quiz.title},${quiz.edition},1,.*,A,.*,no,${chose(0, 1)}$`));
});

test('hands are counted, shown and forgotten with the keyboard alone', async ({ page }) => {
	await page.goto('/teach/class/?activity=ks3/check-quiz');
	await page.getByLabel('Which activity?').focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('radio', { name: /Count hands/ })).toBeFocused();
	await page.keyboard.press('Tab');
	await page
		.getByRole('button', { name: /one more/i })
		.first()
		.focus();
	for (const key of ['a', 'a', '2', 'z', 'b', 'ArrowRight', 'c']) await page.keyboard.press(key);
	const first = results(page)
		.getByRole('listitem')
		.filter({ hasText: quiz.items[0]?.prompt ?? '' });
	await expect(first.locator('.bar-count')).toHaveText(['2', '1', '0']);
	await page.getByRole('button', { name: 'Forget this class' }).focus();
	await page.keyboard.press('Enter');
	await expect(results(page)).toHaveCount(0);
	await expect(page.getByLabel('Which activity?')).toBeFocused();
});

test('nothing of a class is kept', async ({ page }) => {
	await openCodes(page);
	await add(page, codes.join(' '));
	await expect(results(page)).toBeVisible();
	const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
	for (const code of codes) expect(kept).not.toContain(code);
	await page.reload();
	await expect(page.getByText('Which activity?')).toBeVisible();
	await expect(results(page)).toHaveCount(0);
});

test('on paper stand the results alone, or a tally sheet', async ({ page }) => {
	await page.goto('/teach/class/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/Read the question and its answers out/)).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'One more for A' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(results(page).locator('.bar-count').first()).toBeVisible();
	await expect(page.getByText(/Read the question and its answers out/)).toBeHidden();
	await expect(page.getByRole('button', { name: 'One more for A' })).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there are tally sheets and how to use them', async ({ page }) => {
		await page.goto('/teach/class/');
		await expect(page.getByText(/The counter needs JavaScript/)).toBeVisible();
		await page.getByText(new RegExp(`^Tally sheet: ${quiz.title} \\(`)).click();
		await expect(page.getByRole('table').first()).toContainText('Right answer');
	});
});
