import type { Page } from '@playwright/test';
import { kindNames } from '#lesson/kinds/registry';
import { byKeyboard, finish, oneOfEachKind, panelOf, pathOf, tasks } from './support/activities.ts';
import { openActivity } from './support/lesson.ts';
import { clipped, sideways, smallTargets } from './support/measure.ts';
import { expect, test } from './support/test.ts';

const quiz = '/play/ks3/check-quiz/';
const kept = 'wt.p.done.1:ks3/check-quiz';
/** The name of the question, or the place, at which a quiz stands. */
const place = (page: Page) => panelOf(page).getByText(/^\d+ of \d+$/);
/** Waits with an activity's data until told. */
async function holdData(page: Page): Promise<() => void> {
	let letGo = () => {};
	const held = new Promise<void>((done) => {
		letGo = done;
	});
	await page.route('**/play/**/*.json', async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}

test('there is a real activity of every kind', () => {
	expect(oneOfEachKind.map(({ kind }) => kind).sort()).toEqual(Object.keys(kindNames).sort());
});

for (const task of oneOfEachKind) {
	test(`${task.kind} is finished by keyboard alone`, async ({ page }) => {
		await page.goto(pathOf(task));
		const panel = panelOf(page);
		await finish(panel, task, byKeyboard(page));
		await expect(panel.getByText('it is never your fault')).toHaveCount(1);
		await expect(panel.locator('.end-title')).toBeFocused();
		await expect(panel.getByRole('link', { name: 'Find help' })).toBeVisible();
	});
}

test.describe('by touch, 320 pixels wide', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	for (const task of oneOfEachKind) {
		test(`${task.kind} is finished, and help stays in sight`, async ({ page }) => {
			await page.goto(pathOf(task));
			const panel = panelOf(page);
			await finish(panel, task, async (control) => {
				// The list of a select is the device's own.
				if (await control.evaluate((one) => one instanceof HTMLSelectElement)) await control.selectOption({ index: 1 });
				else await control.tap();
				expect(await sideways(page)).toEqual([]);
				await expect(page.getByRole('banner').getByRole('link', { name: /help/i }).first()).toBeInViewport();
			});
			await expect(panel.getByText('it is never your fault')).toBeVisible();
			expect(await smallTargets(page)).toEqual([]);
			expect(await clipped(page)).toEqual([]);
		});
	}
});

test('no form moves or changes when it wakes', async ({ page }) => {
	test.setTimeout(300_000);
	for (const task of tasks) {
		await page.goto(pathOf(task));
		const panel = panelOf(page);
		const look = (form: string) =>
			panel.locator(form).evaluate((root) => {
				const names = (one: Element): string => `${one.tagName}(${[...one.children].map(names).join(' ')})`;
				return { names: names(root), height: Math.round(root.getBoundingClientRect().height) };
			});
		await page.evaluate(() => document.fonts.ready);
		const still = await look('.still');
		await openActivity(page, (await panel.getAttribute('id')) ?? '');
		expect(await look('.woken'), task.activityId).toEqual(still);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('each kind can be read on its own page, with what each answer means folded away', async ({ page }) => {
		for (const { items, ...task } of oneOfEachKind) {
			await page.goto(`/play/${task.activityId}/`);
			const readable = panelOf(page).locator('.readable');
			await expect(readable.locator('.readable-items > li'), task.kind).toHaveCount(items.length);
			await expect(readable.getByText(items[0]?.prompt ?? '').first()).toBeVisible();
			const meaning = readable.locator('details').first();
			await expect(meaning.locator(':scope > :not(summary)').first()).toBeHidden();
			await meaning.locator('summary').click();
			await expect(meaning.locator(':scope > :not(summary)').first()).toBeVisible();
			await expect(page.locator('button:visible')).toHaveCount(0);
		}
	});
});

test.describe('a press before an activity is awake', () => {
	test('on an answer and on “Check my answer” is not lost', async ({ page }) => {
		const letGo = await holdData(page);
		await page.goto(quiz);
		const still = panelOf(page).locator('.still');
		await still.getByRole('radio').first().click();
		await still.getByRole('button', { name: 'Check my answer' }).click();
		letGo();
		await expect(panelOf(page).getByRole('status')).toContainText(/Yes\.|A good thought\.|Look again\./);
	});

	test('on “Skip” is not lost, by keyboard too', async ({ page }) => {
		const letGo = await holdData(page);
		await page.goto(quiz);
		await panelOf(page).locator('.still').getByRole('button', { name: /^Skip/ }).press('Enter');
		letGo();
		await expect(place(page)).toHaveText(/^2 of/);
		await expect(panelOf(page).locator('.woken legend')).toBeFocused();
	});

	test('on a setting is not lost', async ({ page }) => {
		const letGo = await holdData(page);
		await page.goto('/play/ks3/sams-settings/');
		await panelOf(page).locator('.still').getByRole('combobox').first().selectOption({ index: 1 });
		letGo();
		await expect(panelOf(page).locator('.woken').getByText('Settings changed: 1')).toBeVisible();
	});
});

test.describe('what was answered', () => {
	const skipOne = async (page: Page) => {
		await page.goto(quiz);
		await (await openActivity(page, 'check-quiz')).getByRole('button', { name: /^Skip/ }).click();
		await expect(place(page)).toHaveText(/^2 of/);
	};
	const isAtStart = (page: Page) => expect(place(page)).toHaveText(/^1 of/);

	test('is there after a reload, without a touch', async ({ page }) => {
		await skipOne(page);
		await page.reload();
		await expect(place(page)).toHaveText(/^2 of/);
	});

	test('is each tab’s own', async ({ page, context }) => {
		await skipOne(page);
		const other = await context.newPage();
		await other.goto(quiz);
		await openActivity(other, 'check-quiz');
		await isAtStart(other);
		await other.getByRole('radio').first().check();
		await other.getByRole('button', { name: 'Check my answer' }).click();
		await expect(place(page)).toHaveText(/^2 of/);
	});

	for (const [what, attempt] of Object.entries({
		'an older edition': { edition: 0, answers: { anything: { skipped: true } } },
		'an item that is gone': { edition: 1, answers: { 'gone-for-good': { chosen: ['x'], sure: 3 } } },
	})) {
		test(`of ${what} is left aside`, async ({ page }) => {
			await page.goto('/help/');
			await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [
				kept,
				JSON.stringify(attempt),
			] as const);
			await page.goto(quiz);
			await openActivity(page, 'check-quiz');
			await isAtStart(page);
			await panelOf(page).getByRole('radio').first().check();
			await panelOf(page).getByRole('button', { name: 'Check my answer' }).click();
			await expect(panelOf(page).getByRole('button', { name: 'Next' })).toBeVisible();
		});
	}

	test('goes with “Clear everything”', async ({ page }) => {
		await skipOne(page);
		await page.goto('/about/privacy/');
		await page.getByRole('button', { name: /clear/i }).click();
		await expect(page.getByText('Done. Your answers and choices are cleared.')).toBeVisible();
		await page.goto(quiz);
		await isAtStart(page);
		expect(await page.evaluate((key) => sessionStorage.getItem(key), kept)).toBeNull();
	});
});

test.describe('the quick exit', () => {
	const away = 'https://www.bbc.co.uk/weather';
	test.use({ exitTargets: [away] });

	test('takes with it what was answered and remembered', async ({ page }) => {
		await page.goto(quiz);
		const activity = await openActivity(page, 'check-quiz');
		await activity.getByRole('checkbox', { name: 'Remember on this device' }).check();
		await activity.getByRole('button', { name: /^Skip/ }).click();
		await expect(place(page)).toHaveText(/^2 of/);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(away);
		const other = await page.context().newPage();
		await other.goto('/help/');
		expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
	});
});

test('where storage is forbidden, an activity can still be done', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'] as const) {
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('No storage here', 'SecurityError');
				},
			});
		}
	});
	const task = oneOfEachKind.find(({ kind }) => kind === 'point-at-clue');
	if (!task) throw new Error('No such activity');
	await page.goto(pathOf(task));
	await finish(panelOf(page), task, (control) => control.click());
	await expect(panelOf(page).getByText('it is never your fault')).toBeVisible();
});
