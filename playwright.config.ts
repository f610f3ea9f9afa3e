import { defineConfig, devices } from '@playwright/test';
import { lookForBrowser } from './scripts/browser.ts';

// `npm test` has found or installed one by now; other readers of this file must install nothing.
const executablePath = lookForBrowser();

/** `npm test` picks a free port, so that two runs on one machine do not meet. */
const port = Number(process.env.WHOS_THERE_TEST_PORT ?? 4399);

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/playwright',
	testMatch: '**/*.test.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	// On a shared machine one stumble is told as “flaky”, two are a failure.
	retries: process.env.CI ? 1 : 0,
	// Machines are shared: a slow answer is no fault.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: { baseURL: `http://localhost:${port}`, trace: 'off' },
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					...(executablePath && { executablePath }),
					args: [
						'--no-sandbox',
						'--disable-gpu',
						'--disable-background-networking',
						// Nothing a page asks for by mistake leaves this machine.
						'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
					],
				},
			},
		},
	],
	webServer: {
		command: `"${process.execPath}" scripts/serve.ts --port ${port}`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	},
});
