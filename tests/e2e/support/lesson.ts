import type { Locator, Page } from '@playwright/test';

/** The lesson every journey goes through. */
export const lesson = '/learn/ks3/whos-really-there/';

/** Scrolls to an activity, touches it as a finger would, and waits until it is awake. */
export async function openActivity(page: Page, anchor: string): Promise<Locator> {
	const activity = page.locator(`section#${anchor}`);
	await activity.scrollIntoViewIfNeeded();
	await activity.evaluate((host) =>
		host.querySelector('.still .live')?.dispatchEvent(new Event('pointerdown', { bubbles: true })),
	);
	await activity.locator('.woken .live').waitFor();
	return activity;
}

/** Gives the same answer to every item, to the end. */
export async function answerAll(activity: Locator, answer: string, check = 'Check my answer'): Promise<void> {
	const items = Number(await activity.getByRole('progressbar').getAttribute('max'));
	for (let item = 1; item <= items; item += 1) {
		await activity.getByText(`${item} of ${items}`, { exact: true }).waitFor();
		await activity.getByRole('radio', { name: answer, exact: true }).check();
		await activity.getByRole('button', { name: check }).click();
		if (check === 'Check my answer')
			await activity.getByRole('button', { name: item === items ? 'Finish' : 'Next' }).click();
	}
}
