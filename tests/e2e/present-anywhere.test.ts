/** Slides and notes on any screen, on paper, without scripts and without a network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../scripts/serve.ts';
import { clipped, sideways, smallTargets } from './support/measure.ts';
import { networkFaults, openWithWorker, waitUntilWarm } from './support/offline.ts';
import { dist, pages } from './support/pages.ts';
import { card, deck, jump, plan, press, slide, start, startBoth } from './support/present.ts';
import { axe, expect, test } from './support/test.ts';

for (const [width, height] of [
	[1024, 768],
	[1280, 720],
	[1920, 1080],
] as const) {
	test(`every slide fits ${width} × ${height}, in words large enough for the back of the room`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await start(page);
		const faults: string[] = [];
		const count = await page.locator('.reveal .slides > section').count();
		for (let place = 0; place < count; place += 1) {
			if (place > 0) await press(page, 'ArrowRight');
			faults.push(...(await page.evaluate(misfits)));
		}
		expect(faults).toEqual([]);
		expect(await sideways(page)).toEqual([]);
		expect(await clipped(page)).toEqual([]);
	});
}

/** What of the slide on the screen does not fit, or is smaller than a fortieth of the screen's height. */
function misfits(): string[] {
	const current = document.querySelector<HTMLElement>('.reveal section.present');
	if (!current) return ['no slide is shown'];
	const name = current.dataset.name ?? '';
	const tall = current.scrollHeight > current.clientHeight + 1 ? [`${name}: taller than the screen`] : [];
	const main = [...current.querySelectorAll<HTMLElement>('li, .slide-body > p:not(.deck-stamp, .deck-kicker), td')];
	const small = main.filter((one) => {
		if (one.closest('.deck-stimulus')) return false;
		const box = one.getBoundingClientRect();
		const size = Number.parseFloat(getComputedStyle(one).fontSize) * (box.width / Math.max(1, one.offsetWidth));
		return one.checkVisibility() && size < innerHeight / 40;
	});
	return [...tall, ...small.map((one) => `${name}: small words “${one.textContent.trim().slice(0, 30)}”`)];
}

test('both windows can be used by everyone', async ({ page }) => {
	const notes = await startBoth(page);
	expect(await axe(page)).toEqual([]);
	await jump(page, 'Check accounts together (2 of');
	await page.mouse.move(300, 300);
	expect(await axe(page)).toEqual([]);
	expect(await axe(notes)).toEqual([]);
	for (const width of [320, 1200]) {
		await notes.setViewportSize({ width, height: 800 });
		expect(await sideways(notes)).toEqual([]);
		expect(await smallTargets(notes)).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await sideways(page)).toEqual([]);
	expect(await smallTargets(page)).toEqual([]);
});

test('cue cards print, one a slide, and nothing else does', async ({ page }) => {
	await page.goto(deck);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.cue:visible')).toHaveCount(19);
	await expect(page.locator('.reveal')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Start the slides' })).toBeHidden();
});

test('search does not find slides, and no pupil’s page leads to them', () => {
	const found = pages.filter(({ path }) => path.endsWith('/present/'));
	expect(found.length).toBeGreaterThanOrEqual(20);
	for (const { path } of found) {
		const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
		expect(html).toContain('<meta name="robots" content="noindex"');
		expect(html).not.toContain('data-pagefind-body');
		expect(html).not.toContain('data-quick-exit');
	}
	for (const { path } of pages.filter(({ audience }) => audience === 'pupil'))
		expect(readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8'), path).not.toContain(
			'/present/',
		);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('slides and notes can be read', async ({ page }) => {
		await page.goto(deck);
		await expect(page.getByText('this page needs scripts')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Three questions' }).first()).toBeVisible();
		await expect(page.getByText('Say each question with a gesture')).toBeVisible();
	});
});

test.describe('without a network', () => {
	test.use({ expectedErrors: networkFaults });
	test('slides and notes open, are loaded again, and stay in step', async ({ page }) => {
		const server = await startServer({ port: 0 });
		await openWithWorker(page, server.url + plan);
		await waitUntilWarm(page);
		await server.close();
		const notes = await startBoth(page, server.url + deck);
		await press(notes, 'ArrowRight');
		await expect(slide(page)).toHaveText('Our ground rules');
		await page.reload();
		await notes.reload();
		await expect(card(notes)).toHaveText('Our ground rules');
		await jump(page, 'Three questions');
		const picture = page.locator('section.present img');
		await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
		await expect(page.getByText('You are offline')).toHaveCount(0);
	});
});
