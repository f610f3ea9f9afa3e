/**
 * `npm run bench`: what the site weighs beside its budgets, and how long a step of an activity takes on a slow processor
 * beside a frame in which nothing happens. Only a budget of bytes that is passed fails: times are a machine's own.
 */
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { activityBytes, budgets, heaviestZip, lessonBytes, lessonPaths, offlineBytes } from './bytes.ts';
import { isBuilt } from './in-browser.ts';
import { builtSite, startServer } from './serve.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints one line; true when within its budget, or without one. */
function say(what: string, bytes: number, budget?: number): boolean {
	const isOver = budget !== undefined && bytes > budget;
	const beside = budget === undefined ? '' : ` of ${kB(budget)}${isOver ? '   OVER' : ''}`;
	console.log(`  ${what.padEnd(44)}${kB(bytes).padStart(10)}${beside}`);
	return !isOver;
}

function sayActivities(): boolean[] {
	const { together, oneByOne, shared, solid, mechanics, stimuli, kinds } = activityBytes(builtSite);
	console.log('\nActivities: scripts, brotli');
	const isWithin = say('all kinds together, without Solid', together, budgets.activities);
	say('the same, each file sent by itself', oneByOne);
	say('Solid', solid);
	say('what all kinds share', shared);
	for (const [mechanic, bytes] of mechanics) say(`the ${mechanic} mechanic, beside that`, bytes);
	say('the made-up app, beside that', stimuli);
	return [isWithin, ...kinds.map(([kind, bytes]) => say(`${kind}, beside what all share`, bytes, budgets.kind))];
}

async function sayPages(newPage: () => Promise<Page>, url: string): Promise<boolean[]> {
	console.log('\nLessons: every file a browser fetches, brotli');
	const within: boolean[] = [];
	for (const path of lessonPaths(builtSite)) {
		const page = await newPage();
		const { open, awake, script, fonts } = await lessonBytes(page, url + path);
		await page.close();
		console.log(` ${path}`);
		within.push(say('at open', open, budgets.lesson));
		say('with its first activity awake', awake);
		within.push(say('script before any click', script, budgets.lessonScript));
		within.push(say('fonts', fonts, budgets.fonts));
	}
	return within;
}

function sayRest(): boolean[] {
	const { file, bytes } = heaviestZip(builtSite);
	console.log('\nThe rest');
	return [
		say('everything for use offline', offlineBytes(builtSite), budgets.offline),
		say(`the heaviest zip (${file})`, bytes, budgets.zip),
	];
}

/** How many of each are timed; the one in the middle counts. */
const rounds = 15;

/** Times steps of a quiz and empty frames, turn by turn, on a processor slowed six times. */
async function sayTimes(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/play/ks3/check-quiz/`, { waitUntil: 'networkidle' });
	await page.locator('.still').getByRole('radio').first().click();
	await page.locator('.woken').waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	const times = await page.evaluate(async (count) => {
		const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const time = async (act: () => void) => {
			await frame();
			const began = performance.now();
			act();
			await frame();
			return performance.now() - began;
		};
		const radios = () => document.querySelectorAll<HTMLInputElement>('.woken .item input');
		const results = { step: [] as number[], scroll: [] as number[], empty: [] as number[] };
		for (let round = 0; round < count; round += 1) {
			radios()[round % 2]?.click();
			results.step.push(await time(() => document.querySelector<HTMLElement>('.woken [type=submit]')?.click()));
			results.scroll.push(await time(() => window.scrollBy(0, round % 2 ? -300 : 300)));
			results.empty.push(await time(() => {}));
		}
		return results;
	}, rounds);
	const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
	const [step, scroll, empty] = [middle(times.step), middle(times.scroll), middle(times.empty)];
	console.log('\nOne step of a quiz on a processor slowed six times (medians, this machine, this run)');
	console.log(`  answer to feedback   ${step.toFixed(1)} ms`);
	console.log(
		`  a scroll             ${scroll.toFixed(1)} ms; the step takes ${(step / scroll).toFixed(1)} times that`,
	);
	console.log(`  an empty frame       ${empty.toFixed(1)} ms; the step takes ${(step / empty).toFixed(1)} times that`);
}

async function main(): Promise<void> {
	if (!isBuilt()) {
		console.error('The site did not build, so there is nothing to measure.');
		process.exitCode = 1;
		return;
	}
	const server = await startServer({ port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	const newPage = async () => (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	try {
		const within = [...sayActivities(), ...(await sayPages(newPage, server.url)), ...sayRest()];
		await sayTimes(await newPage(), server.url);
		if (within.includes(false)) process.exitCode = 1;
	} finally {
		await browser.close();
		await server.close();
	}
}

await main();
