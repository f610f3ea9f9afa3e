/** Every kind of activity, answered to its end by mouse. */
import type { Item, Task } from '#lesson/mechanics/task';
import { oneOfEachKind, pathOf } from '../../tests/e2e/support/activities.ts';
import type { Driver } from './driver.ts';
import type { Journey } from './journey.ts';
import { choose, click, waitFor, waitForText } from './page.ts';

const live = 'section.activity .woken .live';

export const activityJourneys: Journey[] = oneOfEachKind.map((task) => ({
	name: `finish an activity: ${task.kind}`,
	async run({ tab, open }) {
		await open(pathOf(task));
		await wake(tab, 'section.activity');
		await finish(tab, task);
		await waitForText(tab, 'section.activity', 'it is never your fault');
	},
}));

/** Brings an activity on the screen and touches it, as a finger does on its way to an answer. */
export async function wake(tab: Driver, css: string): Promise<void> {
	await waitFor(
		tab,
		`${css} awake`,
		(css) => {
			const panel = document.querySelector(css);
			panel?.scrollIntoView({ block: 'start', behavior: 'instant' });
			panel?.querySelector('.still .live')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
			return panel?.querySelector('.woken .live') !== null;
		},
		css,
	);
}

/** Goes through a whole task with some answer to each item. */
async function finish(tab: Driver, { items, marked }: Task): Promise<void> {
	for (const [place, item] of items.entries()) {
		await waitForText(tab, live, items.length > 1 ? `${place + 1} of ${items.length}` : item.prompt);
		await answer(tab, item);
		const isStepwise = item.mechanic === 'branch';
		if (!isStepwise) await click(tab, button(marked ? 'Check my answer' : 'Save and go on'));
		if (marked || isStepwise) await click(tab, button(place === items.length - 1 ? 'Finish' : 'Next'));
	}
}

const button = (name: string) => ({ css: `${live} button`, name });

async function answer(tab: Driver, item: Item): Promise<void> {
	switch (item.mechanic) {
		case 'choose':
			return click(tab, { css: `${live} input`, name: item.options[0]?.text ?? '' });
		case 'mark':
			await click(tab, { css: `${live} .part input` });
			return item.reasons[0] && click(tab, { css: `${live} input[type=radio]`, name: item.reasons[0].text });
		case 'sort':
			for (const [place, { text }] of item.cards.entries()) {
				await waitForText(tab, `${live} .sort-card`, text);
				await click(tab, {
					css: `${live} .sort-button`,
					name: item.buckets[place % item.buckets.length]?.text ?? '',
				});
			}
			return;
		case 'order': {
			const first = item.cards.find(({ id }) => id === item.shown[0])?.text ?? '';
			return click(tab, button(item.does === 'plan' ? `Add to the plan: ${first}` : `Move down: ${first}`));
		}
		case 'branch':
			for (let step = item.steps.find(({ id }) => id === item.first); step?.choices[0]; ) {
				const [choice] = step.choices;
				await click(tab, { css: `${live} .branch-choice`, name: choice.text });
				step = item.steps.find(({ id }) => id === choice.next);
			}
			return;
		case 'set':
			return choose(tab, `${live} select`, 1);
		default:
			item satisfies never;
	}
}
