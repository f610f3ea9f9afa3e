// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearEverything } from '#stores/progress';
import { button, focused, open, press, status, texts } from '../activity/activity.driver.tsx';
import { example } from '../activity/activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

const task = example('ks3/called');
const [item] = task.items;
if (item?.mechanic !== 'sort') throw new Error('The example is of another mechanic');
const changed = (more: Partial<typeof item>) => ({ ...task, items: [{ ...item, ...more }] });
const bucket = (name: string) =>
	within(screen.getByText(name, { selector: '.bucket-name' }).parentElement as HTMLElement);
const card = () => document.querySelector('.sort-card')?.textContent ?? '';
const key = (name: string, more: KeyboardEventInit = {}) =>
	fireEvent.keyDown(document.activeElement ?? document.body, { key: name, bubbles: true, ...more });

async function placeAll(name: string) {
	while (screen.queryByText(/^Card \d of \d$/)) await press(name);
}

describe('sort', () => {
	it('shows one card at a time and a button for each place, under the name of the card', async () => {
		await open({ task });
		const places = within(screen.getByRole('group', { name: card() }));
		for (const name of ['Hurry', 'Secrecy', 'Flattery']) expect(places.getByRole('button', { name })).toBeTruthy();
		expect(places.getAllByRole('button')).toHaveLength(3);
	});

	it('puts the card away, says where, and goes on to the next without moving focus', async () => {
		await open({ task });
		const first = card();
		button('Hurry').focus();
		await press('Hurry');
		expect(bucket('Hurry').getByRole('button').textContent).toBe(first);
		expect(status().textContent).toBe(`“${first}” is now in “Hurry”. Next: “${card()}”`);
		expect(document.activeElement).toBe(button('Hurry'));
	});

	it('takes the digits on the buttons, and leaves those of the browser alone', async () => {
		await open({ task });
		button('Hurry').focus();
		key('2', { ctrlKey: true });
		key('7');
		expect(screen.getByText('Card 1 of 3')).toBeTruthy();
		key('2');
		expect(screen.getByText('Card 2 of 3')).toBeTruthy();
		expect(bucket('Secrecy').getAllByRole('button')).toHaveLength(1);
	});

	it('says when every card has a place, and lets one be moved', async () => {
		await open({ task });
		await press('Check my answer');
		expect(status().textContent).toContain('There is something left to do here.');
		await placeAll('Hurry');
		expect(focused()).toBe('Put each card with its tactic.');
		expect(status().textContent).toContain('Every card has a place.');
		await press(/^Move “They say Sam is better/);
		expect(card()).toBe('They say Sam is better than everyone they know.');
		await press('Flattery');
		await press('Check my answer');
		expect(status().textContent).toContain('2 of 3 are where they fit best.');
		expect(texts('.placed[data-verdict="right"]').sort()).toEqual([
			'They say Sam is better than everyone they know.',
			'They say it has to be tonight.',
		]);
	});

	it('shows only filled places where there are many', async () => {
		await open({ task: changed({ buckets: [...item.buckets, { id: 'swap', text: 'A swap' }] }) });
		expect(texts('.bucket-name')).toEqual([]);
		await press('Secrecy');
		expect(texts('.bucket-name')).toEqual(['Secrecy']);
	});

	it('folds what fits away where there is much to read', async () => {
		const more = item.cards.map((one) => ({ ...one, id: `${one.id}-again`, text: `${one.text} Again.` }));
		await open({ task: changed({ cards: [...item.cards, ...more] }) });
		await placeAll('Hurry');
		await press('Check my answer');
		const folded = screen.getByText(/^What fits already/).closest('details') as HTMLDetailsElement;
		expect(folded.open).toBe(false);
		expect(folded.querySelectorAll('.feedback').length + texts('.status > .feedback').length).toBe(6);
		expect(texts('.status > .feedback[data-verdict="right"]')).toEqual([]);
	});
});
