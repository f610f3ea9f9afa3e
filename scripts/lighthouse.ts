/**
 * `npm run lighthouse`: what Lighthouse says of one page of each design, on a phone. Names of designs after `--` look at
 * these only. Lighthouse is fetched once by npm and kept in its cache: it is too large to install with the rest.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { templates } from '../tests/e2e/support/templates.ts';
import { findBrowser } from './browser.ts';
import { isBuilt } from './in-browser.ts';
import type { Report, Verdict } from './lighthouse-scores.ts';
import { formatVerdicts, judge, runsFor } from './lighthouse-scores.ts';
import { startServer } from './serve.ts';

const lighthouse = 'lighthouse@13.5.0';

const run = promisify(execFile);

async function main(): Promise<void> {
	if (!isBuilt()) {
		console.error('The site did not build, so there is nothing to look at.');
		process.exitCode = 1;
		return;
	}
	const wanted = process.argv.slice(2);
	const designs = Object.entries(templates).filter(([name]) => wanted.length === 0 || wanted.includes(name));
	const server = await startServer({ port: 0 });
	const verdicts: Verdict[] = [];
	for (const [name, path] of designs) {
		console.log(`Looking at ${path}`);
		verdicts.push(judge(name, await reportsOn(server.url + path, runsFor(name))));
	}
	await server.close();
	console.log(`\n${formatVerdicts(verdicts)}`);
	process.exitCode = verdicts.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

async function reportsOn(url: string, runs: number): Promise<Report[]> {
	const reports: Report[] = [];
	// A busy machine now and then drops a run; one that fails twice is a fault.
	while (reports.length < runs) reports.push(await reportOn(url).catch(() => reportOn(url)));
	return reports;
}

async function reportOn(url: string): Promise<Report> {
	const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
	const file = join(folder, 'report.json');
	const options = [url, '--output=json', `--output-path=${file}`, '--quiet', '--chrome-flags=--headless --no-sandbox'];
	try {
		// Lighthouse runs on the Node that runs this script, whatever the machine's own is.
		const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
		await run('npx', ['--yes', lighthouse, ...options], {
			env: { ...process.env, PATH: path, CHROME_PATH: findBrowser() },
			shell: process.platform === 'win32',
		});
		return JSON.parse(readFileSync(file, 'utf8')) as Report;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

await main();
