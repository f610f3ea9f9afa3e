/** Every page through axe, in light and dark, narrow and wide, in Chromium. */
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { openActivity } from '../../tests/e2e/support/lesson.ts';
import { pages } from '../../tests/e2e/support/pages.ts';
import { axe } from '../../tests/e2e/support/test.ts';
import { findBrowser } from '../browser.ts';
import { startServer } from '../serve.ts';
import type { Outcome } from './run.ts';

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
	[1280, 320].map((width) => ({ colorScheme, width })),
);

/** One outcome a look: which pages have which faults. */
export async function runAxeMatrix(): Promise<Outcome[]> {
	const server = await startServer({ port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const outcomes: Outcome[] = [];
		for (const look of looks) outcomes.push(await examine(browser, server.url, look));
		return outcomes;
	} finally {
		await browser.close();
		await server.close();
	}
}

async function examine(
	browser: Browser,
	site: string,
	{ colorScheme, width }: (typeof looks)[number],
): Promise<Outcome> {
	const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
	const page = await context.newPage();
	const faults: string[] = [];
	for (const { path } of pages) faults.push(...(await faultsOf(page, site + path)).map((fault) => `${path} ${fault}`));
	await context.close();
	const journey = `${pages.length} pages, ${colorScheme}, ${width} pixels`;
	console.log(`${faults.length === 0 ? '✓' : '✗'} axe: ${journey}`);
	return { engine: 'axe in Chromium', journey, fault: faults.length > 0 ? faults.join('\n      ') : undefined };
}

/** With every activity awake, since each loads only near the screen. */
async function faultsOf(page: Page, url: string): Promise<string[]> {
	await page.goto(url);
	for (const activity of await page.locator('section.activity').all())
		await openActivity(page, (await activity.getAttribute('id')) ?? '');
	// Axe counts what the sticky header happens to cover as too small to press.
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	return axe(page);
}
