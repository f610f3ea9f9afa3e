import type { Page } from '@playwright/test';
import { lesson, openActivity } from './support/lesson.ts';
import { openPanel } from './support/reading.ts';
import { axe, expect, test } from './support/test.ts';

const away = 'https://www.bbc.co.uk/weather';

test.use({ exitTargets: [away] });

/** Gives the device a voice that says nothing aloud, and notes on `<html>` what it was asked to say. */
const giveVoice = () => {
	const said: string[] = [];
	const note = () => {
		document.documentElement.dataset.said = said.join('|');
	};
	const voice = { lang: 'en-GB', localService: true, default: true, name: 'Test', voiceURI: 'test' };
	class Utterance extends EventTarget {
		onend?: () => void;
		text: string;
		constructor(text: string) {
			super();
			this.text = text;
		}
	}
	let current: Utterance | undefined;
	const synthesis = Object.assign(new EventTarget(), {
		getVoices: () => [voice],
		speak(words: Utterance) {
			current = words;
			said.push(words.text);
			note();
		},
		cancel() {
			console.info('silence');
		},
	});
	Object.assign(window, { SpeechSynthesisUtterance: Utterance, finishWords: () => current?.onend?.() });
	Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
};

/** The voice comes to the end of what it says. */
const finishWords = (page: Page) =>
	page.evaluate(() => (window as unknown as { finishWords: () => void }).finishWords());

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the open panel has no fault that axe finds (${colorScheme})`, async ({ page }) => {
		await page.addInitScript(giveVoice);
		await page.emulateMedia({ colorScheme });
		await page.goto(lesson);
		const panel = await openPanel(page);
		await expect(panel.getByRole('button', { name: 'Read this page aloud' })).toBeVisible();
		expect(await axe(page)).toEqual([]);
		await panel.getByRole('button', { name: 'Read this page aloud' }).click();
		await expect(page.getByRole('region', { name: 'Read aloud' })).toBeVisible();
		expect(await axe(page)).toEqual([]);
	});
}

test('without a voice of the device, reading aloud is not offered', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'speechSynthesis', { value: undefined });
	});
	await page.goto(lesson);
	const panel = await openPanel(page);
	await expect(panel.getByText('This device has no voice for reading aloud.')).toBeVisible();
	await expect(panel.getByRole('button', { name: 'Read this page aloud' })).toHaveCount(0);
});

test('a page is read aloud block by block, marked and in view, and falls silent when it is left', async ({ page }) => {
	await page.addInitScript(giveVoice);
	await page.goto(lesson);
	const panel = await openPanel(page);
	await panel.getByRole('button', { name: 'Read this page aloud' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
	const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
	await expect(page.locator('html')).toHaveAttribute('data-said', title);
	await expect(page.locator('.being-read')).toHaveText(title);
	for (let words = 0; words < 12; words += 1) {
		await finishWords(page);
		await expect(page.locator('.being-read')).toBeInViewport({ ratio: 0.99 });
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Carry on' })).toBeFocused();
	await page.keyboard.press('Enter');
	const silences: string[] = [];
	page.on('console', (message) => {
		if (message.text() === 'silence') silences.push(message.text());
	});
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(away);
	expect(silences).toHaveLength(1);
});

test('the options of a live activity are read', async ({ page }) => {
	await page.addInitScript(giveVoice);
	await page.goto('/play/ks3/check-quiz/');
	const activity = await openActivity(page, 'check-quiz');
	const options = await activity.locator('label.option').allTextContents();
	const panel = await openPanel(page);
	await panel.getByRole('button', { name: 'Read this page aloud' }).click();
	for (let words = 0; words < 20; words += 1) await finishWords(page);
	const said = (await page.locator('html').getAttribute('data-said'))?.split('|');
	expect(said).toEqual(expect.arrayContaining(options.map((option) => option.trim())));
	expect(said).not.toContain('Check my answer');
});
