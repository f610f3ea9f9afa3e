// @vitest-environment happy-dom
import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearEverything } from '#stores/progress';
import { button, focused, open, press, pressAll, status, texts } from '../activity/activity.driver.tsx';
import { example } from '../activity/activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

const task = example('ks3/where-help');
const shown = () => texts('.order-list .order-text');

/** Presses “up” until the card stands at `to`. */
async function moveUp(beginning: string, to: number) {
	const card = shown().find((text) => text.startsWith(beginning)) ?? '';
	for (let at = shown().indexOf(card); at > to; at -= 1) await press(`Move up: ${card}`);
}

describe('a sequence', () => {
	it('moves a card, says where it is, and keeps focus on its button', async () => {
		await open({ task });
		const [first, second] = shown();
		button(`Move down: ${first}`).focus();
		await press(`Move down: ${first}`);
		expect(shown().slice(0, 2)).toEqual([second, first]);
		expect(status().textContent).toBe(`“${first}” is now number 2 of 4.`);
		expect(document.activeElement).toBe(button(`Move down: ${first}`));
	});

	it('hands focus to the other button where a card has come to an end', async () => {
		await open({ task });
		const [, second] = shown();
		button(`Move up: ${second}`).focus();
		await press(`Move up: ${second}`);
		expect(button(`Move up: ${second}`).disabled).toBe(true);
		expect(document.activeElement).toBe(button(`Move down: ${second}`));
	});

	it('tells each card how its place is, with the notes and the order folded away', async () => {
		await open({ task });
		const order = ['A request comes.', 'They chat for a week.', 'They want a secret', 'Sam feels uneasy.'];
		for (const [place, card] of order.entries()) await moveUp(card, place);
		await press('Check my answer');
		expect(status().textContent).toBe('3 of 3 steps follow on as they should.');
		expect(texts('.order-place')).toEqual(Array(4).fill('In its place'));
		expect(screen.getByText('A note on each').parentElement?.textContent).toContain('A friend could ask who it is.');
		const solution = within(screen.getByText('See the order it came in').parentElement as HTMLElement);
		expect(solution.getAllByRole('listitem')[0]?.textContent).toBe('A request comes.');
	});

	it('says so where a card could stand elsewhere', async () => {
		await open({ task });
		await moveUp('Sam feels uneasy.', 0);
		await press('Check my answer');
		expect(texts('.order-place')[0]).toBe('Try another place');
	});
});

describe('a plan', () => {
	it('is built from cards in any order, and answers a decoy kindly', async () => {
		await open({ task: example('ks3/a-plan') });
		await press('Check my answer');
		expect(status().textContent).toContain('There is something left to do here.');
		await pressAll('Add to the plan: Tell someone you trust', 'Add to the plan: Pay once');
		expect(status().textContent).toBe('“Pay once” is in the plan, as number 2.');
		await press('Check my answer');
		expect(status().textContent).toContain('Look again. Many people pay. Stop now and tell.');
		expect(status().textContent).not.toContain('makes it a good plan');
		await press('Take out of the plan: Pay once');
		expect(status().textContent).toBe('“Pay once” is out of the plan.');
		expect(focused()).toBe('Build a plan for Sam, in any order.');
		await pressAll('Add to the plan: Stop answering', 'Check my answer');
		expect(status().textContent).not.toContain('Look again.');
		expect(status().textContent).toContain('makes it a good plan');
	});

	it('hands focus on to the card that has come into the place of the one added', async () => {
		await open({ task: example('ks3/a-plan') });
		const names = () =>
			[...document.querySelectorAll('.order-left button')].map((one) => one.getAttribute('aria-label'));
		const [first, second, third] = names();
		await press(second ?? '');
		expect(names().slice(0, 2)).toEqual([first, third]);
		expect(document.activeElement?.getAttribute('aria-label')).toBe(third);
	});
});
