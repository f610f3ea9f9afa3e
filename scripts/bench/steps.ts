/** How long a step of an activity takes on a slow processor, beside a frame in which nothing happens. */
import type { Page } from '@playwright/test';
import type { Group } from './table.ts';
import { middle } from './table.ts';

/** One activity for each mechanic, on its own page. */
const activities = {
	choose: '/play/ks3/check-quiz/',
	mark: '/play/ks3/point-it-out/',
	sort: '/play/ks3/what-sam-worries/',
	order: '/play/ks3/first-steps/',
	branch: '/play/ks3/chat-with-pauses/',
	set: '/play/ks3/sams-settings/',
};

/** How many of each are timed; the one in the middle counts. */
const rounds = 15;

/** Steps of every mechanic with the processor slowed six times. A machine's own times: compare them within one run. */
export async function measureSteps(newPage: () => Promise<Page>, url: string): Promise<Group> {
	const rows = [];
	for (const [mechanic, path] of Object.entries(activities)) {
		const page = await newPage();
		await page.goto(url + path, { waitUntil: 'networkidle' });
		const { step, empty } = await timesOn(page);
		await page.close();
		const ratio = (step / empty).toFixed(1);
		rows.push({
			what: `${mechanic}: a press and what follows it`,
			value: `${step.toFixed(1)} ms`,
			beside: `aim 50 ms; ${ratio} times an empty frame (${empty.toFixed(1)} ms)`,
		});
	}
	return { title: 'One step of an activity on a processor slowed six times (medians, this machine, this run)', rows };
}

const controls = 'input:not([type=hidden]):not([disabled]), select, button';

async function timesOn(page: Page): Promise<{ step: number; empty: number }> {
	await page.locator('.still').locator(controls).first().click();
	await page.locator('.woken').waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	const times = await page.evaluate(
		async ({ count, controls }) => {
			const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			const time = async (act: () => void) => {
				await frame();
				const began = performance.now();
				act();
				await frame();
				return performance.now() - began;
			};
			const press = (round: number) => {
				const found = [...document.querySelectorAll<HTMLElement>('.woken .item')].flatMap((item) => [
					...item.querySelectorAll<HTMLElement>(controls),
				]);
				const control = found[round % Math.min(2, found.length)];
				if (control instanceof HTMLSelectElement) {
					control.selectedIndex = (control.selectedIndex + 1) % control.length;
					control.dispatchEvent(new Event('change', { bubbles: true }));
				} else control?.click();
			};
			const results = { step: [] as number[], empty: [] as number[] };
			for (let round = 0; round < count; round += 1) {
				results.step.push(await time(() => press(round)));
				results.empty.push(await time(() => {}));
			}
			return results;
		},
		{ count: rounds, controls },
	);
	return { step: middle(times.step), empty: middle(times.empty) };
}
