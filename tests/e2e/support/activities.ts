/** Real activities, one of every kind, and how a pupil goes through one, with whatever they press buttons with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ActivityData } from '#islands/activity/wake.ts';
import type { MarkPart } from '#lesson/mechanics/mark';
import type { Item, Task } from '#lesson/mechanics/task';
import { dist } from './pages.ts';

/** Every activity of the built site. */
export const tasks: Task[] = readdirSync(join(dist, 'play'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.json'))
	.sort()
	.map((file) => (JSON.parse(readFileSync(join(dist, 'play', file), 'utf8')) as ActivityData).task);

/** The first activity of each kind. */
export const oneOfEachKind: Task[] = tasks.filter(
	({ kind }, index) => tasks.findIndex((task) => task.kind === kind) === index,
);

export const pathOf = ({ activityId }: Task) => `/play/${activityId}/`;

/** The one panel of an activity's own page. */
export const panelOf = (page: Page) => page.locator('section.activity');

/** Presses a control: by finger, by mouse or by keyboard. */
export type Press = (control: Locator) => Promise<void>;

/** Reaches a control by Tab alone, as far as it takes, and presses it as its kind is pressed. */
export function byKeyboard(page: Page): Press {
	return async (control) => {
		for (let steps = 0; steps < 120; steps += 1) {
			const name = await control.evaluate((one) => one === document.activeElement && one.tagName);
			if (name) return page.keyboard.press(name === 'SELECT' ? 'ArrowDown' : name === 'INPUT' ? 'Space' : 'Enter');
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab does not reach ${control}`);
	};
}

/** Goes through a whole task by roles and names, to its end. */
export async function finish(panel: Locator, { items, marked }: Task, press: Press): Promise<void> {
	for (const [place, item] of items.entries()) {
		const beginning = items.length > 1 ? `${place + 1} of ${items.length}` : item.prompt;
		await panel.locator('.live').getByText(beginning).first().waitFor();
		await answer(panel, item, press);
		const isStepwise = item.mechanic === 'branch';
		if (!isStepwise) await press(button(panel, marked ? 'Check my answer' : 'Save and go on'));
		if (marked || isStepwise) await press(button(panel, place === items.length - 1 ? 'Finish' : 'Next'));
	}
}

const button = (panel: Locator, name: string) => panel.getByRole('button', { name, exact: true });

/** Gives some answer to one item, enough for it to be checked. */
async function answer(panel: Locator, item: Item, press: Press): Promise<void> {
	switch (item.mechanic) {
		case 'choose': {
			const role = item.select === 'one' ? 'radio' : 'checkbox';
			return press(panel.getByRole(role, { name: item.options[0]?.text ?? '', exact: true }));
		}
		case 'mark': {
			const part = item.passages.flatMap(({ parts }) => parts).find((one): one is MarkPart => typeof one !== 'string');
			await press(panel.getByRole('checkbox', { name: part?.text ?? '', exact: true }));
			const [reason] = item.reasons;
			return reason && press(panel.getByRole('radio', { name: reason.text, exact: true }));
		}
		case 'sort':
			for (const [place, { text }] of item.cards.entries()) {
				const bucket = item.buckets[place % item.buckets.length];
				await press(
					panel.getByRole('group', { name: text }).getByRole('button', { name: bucket?.text ?? '', exact: true }),
				);
			}
			return;
		case 'order': {
			const first = item.cards.find(({ id }) => id === item.shown[0])?.text ?? '';
			return press(button(panel, item.does === 'plan' ? `Add to the plan: ${first}` : `Move down: ${first}`));
		}
		case 'branch':
			for (let step = item.steps.find(({ id }) => id === item.first); step?.choices[0]; ) {
				const [choice] = step.choices;
				await press(
					panel.getByRole('group', { name: item.prompt }).getByRole('button', { name: choice.text, exact: true }),
				);
				step = item.steps.find(({ id }) => id === choice.next);
			}
			return;
		case 'set':
			return press(panel.getByRole('combobox', { name: item.settings[0]?.label ?? '', exact: true }));
		default:
			item satisfies never;
	}
}
