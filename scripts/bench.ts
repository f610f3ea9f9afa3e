/**
 * `npm run bench`: one table of what the site weighs and how long things take, beside its budgets. Only a budget of bytes
 * that is passed fails: times are a machine's own. `npm run bench -- bytes search` makes some parts of the table; without
 * names all, which takes a quarter of an hour.
 */
import { chromium } from '@playwright/test';
import { measureBuilds } from './bench/build-growth.ts';
import { activityGroup, lessonGroup, storeGroup } from './bench/bytes-groups.ts';
import { lighthouseGroup } from './bench/lighthouse.ts';
import { measureSearch } from './bench/search-growth.ts';
import { measureSteps } from './bench/steps.ts';
import { compareWithStock } from './bench/stock.ts';
import type { Group } from './bench/table.ts';
import { show } from './bench/table.ts';
import { findBrowser } from './browser.ts';
import { isBuilt } from './in-browser.ts';
import { startServer } from './serve.ts';

const parts = ['bytes', 'stock', 'steps', 'search', 'build', 'lighthouse'] as const;
const wanted = process.argv.slice(2);
const isWanted = (part: (typeof parts)[number]) => wanted.length === 0 || wanted.includes(part);

async function* groups(url: string): AsyncGenerator<Group> {
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	const newPage = async () => (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	try {
		if (isWanted('bytes')) {
			yield activityGroup();
			yield await lessonGroup(newPage, url);
			yield storeGroup();
		}
		if (isWanted('stock')) yield await compareWithStock(newPage, url);
		if (isWanted('steps')) yield await measureSteps(newPage, url);
		if (isWanted('search')) yield await measureSearch(newPage);
	} finally {
		await browser.close();
	}
	if (isWanted('build')) yield measureBuilds();
	if (isWanted('lighthouse')) yield await lighthouseGroup(url);
}

async function main(): Promise<boolean> {
	const unknown = wanted.filter((name) => !(parts as readonly string[]).includes(name));
	if (unknown.length > 0) {
		console.error(`There is no part ${unknown.join(', ')}. Parts: ${parts.join(', ')}.`);
		return false;
	}
	if (!isBuilt()) {
		console.error('The site did not build, so there is nothing to measure.');
		return false;
	}
	const server = await startServer({ port: 0 });
	const within: boolean[] = [];
	try {
		for await (const group of groups(server.url)) within.push(show(group));
	} finally {
		await server.close();
	}
	return !within.includes(false);
}

process.exitCode = (await main()) ? 0 : 1;
