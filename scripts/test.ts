/** `npm test`: unit tests, then the built site in a real browser. The second runs even when the first fails. Facts past their day are named. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { warnOfFacts } from '#integrations/finish-site/facts';
import { today } from '#site/today';
import { findBrowser } from './browser.ts';
import { isBuildFresh } from './freshness.ts';
import { runTool } from './tool.ts';

const { values } = parseArgs({ options: { unit: { type: 'boolean' }, browser: { type: 'boolean' } } });
const isAll = !values.unit && !values.browser;

const isUnitFine = isAll || values.unit ? runTool('vitest', ['run', '--coverage']) : true;
const isBrowserFine = isAll || values.browser ? await testInBrowser() : true;
for (const warning of warnOfFacts(process.cwd(), today())) console.warn(`Warning: ${warning}`);
process.exitCode = isUnitFine && isBrowserFine ? 0 : 1;

async function testInBrowser(): Promise<boolean> {
	if (!isBuildFresh(process.cwd()) && !runTool('astro', ['build'])) {
		console.error('The site did not build, so it was not tested in a browser.');
		return false;
	}
	try {
		const env = { WHOS_THERE_BROWSER: findBrowser(), WHOS_THERE_TEST_PORT: String(await freePort()) };
		return runTool('playwright', ['test'], env);
	} catch (error) {
		console.error((error as Error).message);
		return false;
	}
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
