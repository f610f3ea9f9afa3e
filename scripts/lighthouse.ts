/**
 * `npm run lighthouse`: what Lighthouse says of one page of each design, on a phone. Names of designs after `--` look at
 * these only.
 */
import { templates } from '../tests/e2e/support/templates.ts';
import { isBuilt } from './in-browser.ts';
import { reportsOn } from './lighthouse-run.ts';
import type { Verdict } from './lighthouse-scores.ts';
import { formatVerdicts, judge, runsFor } from './lighthouse-scores.ts';
import { startServer } from './serve.ts';

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

await main();
