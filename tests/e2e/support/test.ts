/** Playwright's `test`, with a watch on every page: no errors and no warnings in the console, no request to another site. */
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';

interface WatchOptions {
	/** Addresses a test expects to be left for, by how they begin: they answer with an empty page, and `exits` keeps them. */
	exitTargets: string[];
	/**
	 * The faults a test expects, for example the 404 of a page that is not there. One pattern: of a list, Playwright
	 * would read the second item as options.
	 */
	expectedErrors: RegExp | [RegExp];
}

interface WatchFixtures {
	/** The `exitTargets` that were asked for, in order. */
	exits: string[];
	/** Fails the test when a page logged an error or a warning, or asked another site for something. */
	watch: undefined;
}

export const test = base.extend<WatchOptions & WatchFixtures>({
	exitTargets: [[], { option: true }],
	expectedErrors: [/(?!)/, { option: true }],
	exits: async ({ context, exitTargets }, use) => {
		const exits: string[] = [];
		for (const target of exitTargets) {
			await context.route(
				(url) => url.href.startsWith(target),
				async (route) => {
					exits.push(route.request().url());
					await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' });
				},
			);
		}
		await use(exits);
	},
	watch: [
		async ({ context, exits, expectedErrors }, use) => {
			const faults = watchContext(context);
			await use(undefined);
			const isExpected = (fault: string) =>
				[expectedErrors].flat().some((pattern) => pattern.test(fault)) ||
				exits.some((url) => fault === requestFault(url));
			expect(faults.filter((fault) => !isExpected(fault))).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** Collects what must not happen on any page of a context, as it happens. */
function watchContext(context: BrowserContext): string[] {
	const faults: string[] = [];
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()))
			faults.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) =>
		faults.push(`error: ${error.error().message} (${error.page()?.url() ?? 'worker'})`),
	);
	context.on('request', (request) => {
		if (!isOurs(request.url())) faults.push(requestFault(request.url()));
	});
	return faults;
}

function requestFault(url: string): string {
	return `request to another site: ${url}`;
}

function isOurs(url: string): boolean {
	return new URL(url).hostname === 'localhost' || /^(?:data|blob|about|file):/.test(url);
}

/** What axe finds on a page against WCAG 2.2 A and AA, one line a place; an accessible page gives none. */
export async function axe(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		.analyze();
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}
