/** Searching as a reader does. */
import type { Locator, Page } from '@playwright/test';
import { type Query, queries, starts } from './queries.ts';

/** Opens the dialog by the button that shows. */
export async function openDialog(page: Page): Promise<Locator> {
	await page.locator('[data-search-open]:visible').click();
	const dialog = page.getByRole('dialog', { name: 'Search' });
	await dialog.getByRole('combobox').first().waitFor();
	return dialog;
}

/** Looks for something at once and waits for what comes of it. */
export async function look(box: Locator, typed: string): Promise<void> {
	await box.getByRole('textbox').fill(typed);
	await box.getByRole('textbox').press('Enter');
	await box.locator('.search-results[aria-busy=false]').waitFor({ state: 'attached' });
}

/** The addresses of what was found, as they are written. */
export const addresses = (box: Locator) =>
	box.locator('.search-result a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** How a copy of the site writes addresses, and which queries it can answer. */
interface Place {
	/** Where a page of the site is. */
	open(path: string): string;
	/** The page of the site that a link leads to. */
	read(href: string): string;
	answers?: (query: Query) => boolean;
}

/** What is not as the table says, one line a query. */
export async function disappointments(page: Page, { open, read, answers = () => true }: Place): Promise<string[]> {
	const faults: string[] = [];
	for (const from of Object.keys(starts) as (keyof typeof starts)[]) {
		await page.goto(open(starts[from]));
		const dialog = await openDialog(page);
		for (const { typed, finds, card } of queries.filter((query) => query.from === from && answers(query))) {
			await look(dialog, typed);
			const first = (await addresses(dialog)).slice(0, 3).map(read);
			const hasCard = (await dialog.locator('.search-card').count()) > 0;
			if (!first.includes(finds)) faults.push(`${from}, “${typed}”: ${finds} is not among ${first.join(' ')}`);
			if (hasCard !== card) faults.push(`${from}, “${typed}”: ${hasCard ? 'the help card came' : 'no help card'}`);
		}
	}
	return faults;
}
