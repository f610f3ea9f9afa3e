/** Runs Lighthouse. It is fetched once by npm and kept in its cache: it is too large to install with the rest. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from './browser.ts';
import type { Report } from './lighthouse-scores.ts';

const lighthouse = 'lighthouse@13.5.0';

const run = promisify(execFile);

/**
 * What Lighthouse says of a page on a phone, so many times over.
 *
 * @throws when a run fails twice, for example because npm cannot fetch Lighthouse.
 */
export async function reportsOn(url: string, runs: number): Promise<Report[]> {
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
