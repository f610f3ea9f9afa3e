/**
 * The check quiz as learning platforms play it: SCORM in scorm-again, QTI 3.0 in the components of Cito. Neither shares
 * code with what wrote the packages, and the right answers are read from the quiz’s source.
 */
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { lastSet, platforms, play } from './support/platform.ts';
import { playerScript, serve, unpacked, type WrittenItem, writtenQuiz } from './support/played.ts';
import { axe, expect, test } from './support/test.ts';

const items = await writtenQuiz();
const [first, second] = items;
if (!first || !second) throw new Error('The quiz has two questions and more.');
const several = items.find(({ select }) => select === 'several') ?? first;

function letter(index: number): string {
	return String.fromCharCode(97 + index);
}

function rightOnes({ options }: WrittenItem): string[] {
	return options.flatMap(({ correct }, index) => (correct ? [letter(index)] : []));
}

/** The first option that does not fit. */
function wrongOne({ options }: WrittenItem): string {
	return letter(options.findIndex(({ correct }) => !correct));
}

function part(quiz: FrameLocator | Page, { id }: WrittenItem) {
	return quiz.locator(`#question-${id}`);
}

/** Chooses options of a question and has them checked; what is said about them must come. */
async function answer(quiz: FrameLocator | Page, item: WrittenItem, ids: readonly string[]): Promise<void> {
	for (const id of ids) await part(quiz, item).locator(`input[value="${id}"]`).check();
	await part(quiz, item).getByRole('button', { name: 'Check my answer' }).click();
	const remarks = item.options.filter(({ correct }, index) => correct || ids.includes(letter(index)));
	for (const { feedback } of remarks) await expect(part(quiz, item).locator('.feedback')).toContainText(feedback);
	await expect(part(quiz, item).locator('.feedback p')).toHaveCount(remarks.length);
	await expect(part(quiz, item).locator('.feedback')).toBeFocused();
}

for (const platform of platforms) {
	const is12 = platform.version === '1.2';
	const [wrong, response, joint] = is12
		? (['wrong', 'student_response', ','] as const)
		: (['incorrect', 'learner_response', '[,]'] as const);

	test(`SCORM ${platform.version}: right answers give the full score, completed, sent once at the end`, async ({
		page,
		context,
	}) => {
		const { frame, commits, calls, kept } = await play(page, context, platform);
		for (const item of items) await answer(frame, item, rightOnes(item));
		expect(commits).toEqual([]);
		await frame.getByRole('button', { name: 'Finish' }).click();
		await expect(frame.locator('#result')).toContainText(`You got ${items.length} of ${items.length}.`);
		await expect(frame.locator('#result')).toContainText('Your result is saved.');
		const made = await calls();
		expect(made.filter((call) => call.answer !== 'true')).toEqual([]);
		expect(made.slice(-2).map(({ method }) => method)).toEqual(
			is12 ? ['LMSCommit', 'LMSFinish'] : ['Commit', 'Terminate'],
		);
		expect(commits.length).toBeGreaterThan(0);
		expect(await kept()).toMatchObject(
			is12
				? { core: { score: { raw: '100', min: '0', max: '100' }, lesson_status: 'completed' } }
				: {
						score: { raw: String(items.length), min: '0', max: String(items.length), scaled: '1' },
						completion_status: 'completed',
						success_status: 'unknown',
					},
		);
		const set = lastSet(made);
		for (const [index, item] of items.entries()) {
			const about = (name: string) => set[`cmi.interactions.${index}.${name}`];
			expect([about('id'), about('type'), about('result')]).toEqual([item.id, 'choice', 'correct']);
			expect(about(response)).toBe(rightOnes(item).join(joint));
			expect(about('correct_responses.0.pattern')).toBe(rightOnes(item).join(joint));
		}
	});

	test(`SCORM ${platform.version}: wrong answers, halves and what is left out give no points, and only letters go out`, async ({
		page,
		context,
	}) => {
		const { frame, commits, calls, kept } = await play(page, context, platform);
		const half = rightOnes(several).slice(0, 1);
		await answer(frame, first, [wrongOne(first)]);
		await answer(frame, second, rightOnes(second));
		await answer(frame, several, half);
		await frame.getByRole('button', { name: 'Finish' }).click();
		await expect(frame.locator('#result')).toContainText(`You got 1 of ${items.length}.`);
		await expect(frame.getByText('You left this one out.')).toHaveCount(items.length - 3);
		const made = await calls();
		const set = lastSet(made);
		expect([0, 1, 2].map((index) => set[`cmi.interactions.${index}.result`])).toEqual([wrong, 'correct', wrong]);
		expect(set[`cmi.interactions.2.${response}`]).toBe(half.join(joint));
		expect(set['cmi.interactions.3.id']).toBeUndefined();
		expect(await kept()).toMatchObject(
			is12
				? { core: { score: { raw: String(Math.round(100 / items.length)) }, lesson_status: 'completed' } }
				: { score: { scaled: String(1 / items.length) }, completion_status: 'completed', success_status: 'unknown' },
		);
		const options = items.flatMap((item) => [item.prompt, ...item.options.map(({ text }) => text)]);
		for (const words of options) expect([...commits, ...Object.values(set)].join('\n')).not.toContain(words);
	});

	test(`SCORM ${platform.version}: a pupil hears it when the platform could not save`, async ({ page, context }) => {
		const { frame } = await play(page, context, platform, true);
		await answer(frame, first, rightOnes(first));
		await frame.getByRole('button', { name: 'Finish' }).click();
		await expect(frame.locator('#result')).toContainText('Your result could not be saved. Please tell your teacher.');
	});
}

test.describe('on its own', () => {
	test.beforeEach(async ({ page, context }) => {
		await serve(context, await unpacked(page.request, 'scorm12'));
		await page.goto('/played/index.html');
	});

	test('the quiz page works by keyboard alone, and says that nothing was sent', async ({ page }) => {
		await expect(page.getByText('This quiz needs JavaScript')).toBeHidden();
		await page.keyboard.press('Tab');
		await expect(part(page, first).locator('input').first()).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(part(page, first).getByRole('status')).toHaveText(/Choose an answer first/);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await expect(part(page, first).locator('input').nth(1)).toBeChecked();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(part(page, first).locator('.feedback')).toBeFocused();
		await expect(part(page, first).locator('input').nth(1)).toBeDisabled();
		await page.keyboard.press('Tab');
		await expect(part(page, second).locator('input').first()).toBeFocused();
		await page.getByRole('button', { name: 'Finish' }).press('Enter');
		await expect(page.locator('#result')).toBeFocused();
		await expect(page.locator('#result')).toContainText('nothing was sent to anyone');
	});

	test('leaving everything out is fine', async ({ page }) => {
		await page.getByRole('button', { name: 'Finish' }).click();
		await expect(page.locator('#result')).toContainText('You left them all out. That is fine.');
		await expect(page.locator('#result')).not.toContainText('0 of');
	});

	test('the quiz page is accessible before, after an answer, and at the end, and fits a phone', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 600 });
		expect(await axe(page)).toEqual([]);
		await answer(page, first, [wrongOne(first)]);
		expect(await axe(page)).toEqual([]);
		await page.getByRole('button', { name: 'Finish' }).click();
		expect(await axe(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await expect(page.locator('.help')).toContainText('Childline');
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the quiz page says what it needs, and still says who helps', async ({ page, context }) => {
		await serve(context, await unpacked(page.request, 'scorm12'));
		await page.goto('/played/index.html');
		await expect(page.getByText('This quiz needs JavaScript')).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.locator('.help')).toContainText('Childline');
	});
});

/** A page of a player of QTI 3.0. */
async function servePlayer(page: Page, context: BrowserContext, inside: string): Promise<void> {
	await serve(context, {
		...(await unpacked(page.request, 'qti30')),
		'qti.js': await playerScript('qti30'),
		'player.html': `<!doctype html><html lang="en-GB"><title>A player</title><script type="module" src="qti.js"></script>${inside}</html>`,
	});
}

interface QtiItem extends Element {
	processResponse(): void;
	variables: { identifier: string; value: unknown }[];
}

/** What a player makes of an answer: the score, and the feedback it opens. */
async function played(page: Page, ids: readonly string[]): Promise<{ score: unknown; feedback: string[] }> {
	await page.goto('/played/player.html');
	for (const id of ids) await page.locator(`qti-simple-choice[identifier="${id.toUpperCase()}"]`).click();
	return page.locator('qti-assessment-item').evaluate(async (element) => {
		const item = element as Element as QtiItem;
		item.processResponse();
		await new Promise((resolve) => requestAnimationFrame(resolve));
		const open = [...item.querySelectorAll('qti-modal-feedback')].filter((one) =>
			one.shadowRoot?.querySelector('dialog[open]'),
		);
		return {
			score: item.variables.find(({ identifier }) => identifier === 'SCORE')?.value,
			feedback: open.map(({ textContent }) => textContent.trim()),
		};
	});
}

test.describe('QTI 3.0', () => {
	for (const item of items) {
		test(`“${item.id}” gives 1 for what fits and 0 for anything else, with its feedback`, async ({ page, context }) => {
			const container = `<item-container item-url="/played/items/${item.id}.xml"></item-container>`;
			await servePlayer(page, context, `<qti-item>${container}</qti-item>`);
			const right = rightOnes(item);
			const wrong = item.options.map((_, index) => letter(index)).filter((id) => !right.includes(id));
			const said = (ids: readonly string[]) =>
				item.options.filter((_, index) => ids.includes(letter(index))).map(({ feedback }) => feedback);
			const halves = item.select === 'several' ? [right.slice(1), [...right, ...wrong]] : [];
			expect(await played(page, right)).toEqual({ score: '1', feedback: said(right) });
			for (const ids of [...wrong.map((id) => [id]), ...halves])
				expect(await played(page, ids)).toEqual({ score: '0', feedback: said(ids) });
		});
	}

	test('the test asks every question in order', async ({ page, context }) => {
		const container = '<test-container test-url="/played/test.xml"></test-container>';
		await servePlayer(page, context, `<qti-test>${container}</qti-test>`);
		await page.goto('/played/player.html');
		const asked = page.locator('qti-assessment-item-ref');
		await expect(asked).toHaveCount(items.length);
		expect(await asked.evaluateAll((all) => all.map((one) => one.getAttribute('identifier')))).toEqual(
			items.map(({ id }) => id),
		);
	});
});
