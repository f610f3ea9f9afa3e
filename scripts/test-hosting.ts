/**
 * `npm run test:hosting`: the built site through real nginx and Caddy, with the files the build wrote for them. Every
 * file, every address without its slash and what is not there are asked for; one page of each design opens in a browser.
 */
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { templates } from '../tests/e2e/support/templates.ts';
import { findBrowser } from './browser.ts';
import type { ExpectedSite } from './hosting-checks.ts';
import { checkCompression, checkFiles, checkMissing, checkSlashes, readExpected } from './hosting-checks.ts';
import type { ServerName } from './hosting-servers.ts';
import { isInstalled, servers, startHost } from './hosting-servers.ts';
import { freePort, isBuilt } from './in-browser.ts';
import { builtSite } from './serve.ts';

/** So many faults of one check tell enough. */
const mostShown = 10;

/** What a server says against its configuration. That these two have neither a console of their own nor https is meant. */
const warnings = /^.*(?:\[warn\]|"level":"warn"(?!.*disabled)).*$/gm;

async function main(): Promise<boolean> {
	if (!isBuilt()) {
		console.error('The site did not build, so there is nothing to serve.');
		return false;
	}
	const site = readExpected(builtSite);
	let isFine = true;
	for (const name of Object.keys(servers) as ServerName[]) isFine = (await testHost(name, site)) && isFine;
	return isFine;
}

async function testHost(name: ServerName, site: ExpectedSite): Promise<boolean> {
	if (!isInstalled(name)) {
		console.error(`✗ ${name} is not on this machine. On Debian: ${servers[name].install}`);
		return false;
	}
	const host = await startHost(name, site.dist, await freePort());
	try {
		const checks = {
			[`${site.files.length} files`]: await checkFiles(host.url, site),
			'addresses without a slash': await checkSlashes(host.url, site),
			'what is not there': await checkMissing(host.url, site),
			compression: await checkCompression(host.url, site),
			'pages in a browser': await checkInBrowser(host.url),
			'its configuration': host.log().match(warnings) ?? [],
		};
		return Object.entries(checks)
			.map(([check, faults]) => tell(`${name}: ${check}`, faults))
			.every(Boolean);
	} finally {
		await host.stop();
	}
}

function tell(what: string, faults: readonly string[]): boolean {
	const shown = faults.slice(0, mostShown).map((fault) => `\n    ${fault}`);
	const rest = faults.length > mostShown ? `\n    and ${faults.length - mostShown} more` : '';
	console.log(`${faults.length === 0 ? '✓' : '✗'} ${what}${shown.join('')}${rest}`);
	return faults.length === 0;
}

/** One page of each design: nothing in its console, nothing asked of another site, and there again without a network. */
async function checkInBrowser(url: string): Promise<string[]> {
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
	});
	try {
		return await faultsIn(await browser.newContext(), url);
	} finally {
		await browser.close();
	}
}

async function faultsIn(context: BrowserContext, url: string): Promise<string[]> {
	const faults: string[] = [];
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(`${message.location().url}: ${message.text()}`);
	});
	context.on('request', (request) => {
		if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url())) faults.push(`asks ${request.url()}`);
	});
	const page = await context.newPage();
	for (const path of Object.values(templates)) await page.goto(url + path, { waitUntil: 'load' });
	// By then the worker holds the shell and the help pages.
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await context.setOffline(true);
	const kept = await page.goto(`${url}/help/`).catch(() => undefined);
	if (!kept?.ok()) faults.push('/help/: not there without a network');
	return faults;
}

process.exitCode = (await main()) ? 0 : 1;
