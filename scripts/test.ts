/** `npm test`: unit tests, then the built site in a real browser. The second runs even when the first fails. Facts past their day are named. */

import { parseArgs } from 'node:util';
import { warnOfFacts } from '#integrations/finish-site/facts';
import { today } from '#site/today';
import { testInBrowser } from './in-browser.ts';
import { runTool } from './tool.ts';

const { values } = parseArgs({ options: { unit: { type: 'boolean' }, browser: { type: 'boolean' } } });
const isAll = !values.unit && !values.browser;

const isUnitFine = isAll || values.unit ? runTool('vitest', ['run', '--coverage']) : true;
const isBrowserFine = isAll || values.browser ? await testInBrowser() : true;
for (const warning of warnOfFacts(process.cwd(), today())) console.warn(`Warning: ${warning}`);
process.exitCode = isUnitFine && isBrowserFine ? 0 : 1;
