import type { Page, Request } from '@playwright/test';
import { expect } from './test.ts';

/** Does something and expects the page to stay: neither hidden nor on its way to another address. */
export async function expectToStay(page: Page, act: () => Promise<void>): Promise<void> {
	const visits: string[] = [];
	const note = (request: Request) => {
		if (request.isNavigationRequest()) visits.push(request.url());
	};
	page.on('request', note);
	await act();
	// The exit hides the page at the key itself and asks for the next address before another frame is drawn.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	page.off('request', note);
	expect(visits).toEqual([]);
	await expect(page.locator('html')).not.toHaveClass(/(?:^|\s)away(?:\s|$)/);
}
