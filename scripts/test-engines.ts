/**
 * `npm run test:engines`: the journeys of pupils and teachers in stock Firefox and in WebKit, and every page through axe
 * in light and dark, narrow and wide, in Chromium. `--journeys` or `--axe` runs one of the two; `--only <words>` the
 * journeys whose name or engine has these words.
 */
import { parseArgs } from 'node:util';
import { runAxeMatrix } from './engines/axe-matrix.ts';
import { firefox } from './engines/firefox.ts';
import type { Outcome } from './engines/run.ts';
import { runEngine } from './engines/run.ts';
import { webkit } from './engines/webkit.ts';
import { isBuilt } from './in-browser.ts';
import { missingPackages } from './programs.ts';

const { values } = parseArgs({
	options: { journeys: { type: 'boolean' }, axe: { type: 'boolean' }, only: { type: 'string', default: '' } },
});
const isAll = !values.journeys && !values.axe;

async function main(): Promise<boolean> {
	const missing =
		isAll || values.journeys ? missingPackages({ openssl: 'openssl', ...firefox.needs, ...webkit.needs }) : [];
	if (missing.length > 0) {
		console.error(`Not on this machine: ${missing.join(', ')}. On Debian: apt-get install ${missing.join(' ')}`);
		return false;
	}
	if (!isBuilt()) {
		console.error('The site did not build, so there is nothing to test.');
		return false;
	}
	const outcomes: Outcome[] = [];
	if (isAll || values.journeys)
		for (const kind of [firefox, webkit]) outcomes.push(...(await runEngine(kind, values.only)));
	if (isAll || values.axe) outcomes.push(...(await runAxeMatrix()));
	showTable(outcomes);
	return outcomes.length > 0 && outcomes.every(({ fault }) => fault === undefined);
}

function showTable(outcomes: readonly Outcome[]): void {
	const engines = [...new Set(outcomes.map(({ engine }) => engine))];
	console.log('\nengine and journey');
	for (const engine of engines) {
		const own = outcomes.filter((outcome) => outcome.engine === engine);
		const failed = own.filter(({ fault }) => fault !== undefined);
		console.log(`\n${engine}: ${own.length - failed.length} of ${own.length} went well`);
		for (const { journey, fault } of own)
			console.log(fault === undefined ? `  ✓ ${journey}` : `  ✗ ${journey}\n      ${fault}`);
	}
}

process.exitCode = (await main()) ? 0 : 1;
