/** Runs tests of the built site in a browser: builds where the site is stale, finds a browser and a free port. */
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { findBrowser } from './browser.ts';
import { isBuildFresh } from './freshness.ts';
import { runTool } from './tool.ts';

/**
 * Runs Playwright and says whether all went well. A site that `WHOS_THERE_TEST_SITE` names is taken as it is.
 *
 * @param args for Playwright, for example `--config` and a file.
 */
export async function testInBrowser(args: readonly string[] = []): Promise<boolean> {
	if (!isBuilt()) {
		console.error('The site did not build, so it was not tested in a browser.');
		return false;
	}
	try {
		const env = { WHOS_THERE_BROWSER: findBrowser(), WHOS_THERE_TEST_PORT: String(await freePort()) };
		return runTool('playwright', ['test', ...args], env);
	} catch (error) {
		console.error((error as Error).message);
		return false;
	}
}

/** Whether there is a built site that says what its sources say, after building it where there is none. */
export function isBuilt(): boolean {
	return process.env.WHOS_THERE_TEST_SITE !== undefined || isBuildFresh(process.cwd()) || runTool('astro', ['build']);
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
