// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Task } from '#lesson/mechanics/task';
import { storageKeys } from '#stores/keys';
import { clearEverything } from '#stores/progress';
import { settled } from './activity.driver.tsx';
import { example, profileCheck, quiz } from './activity.examples.ts';
import { comeNear, serve, showStill, watched } from './wake.driver.tsx';

beforeEach(() => {
	clearEverything();
	vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** Shows the tasks, still, with data that comes only when asked for. */
function slowPage(tasks: readonly Task[] = [quiz], attributes = '') {
	let letGo = () => {};
	const fetched = serve(tasks, new Promise<void>((done) => (letGo = done)));
	const hosts = showStill(tasks, attributes);
	const [host] = hosts;
	if (!host) throw new Error('No panel');
	const still = within(host.querySelector('.still') as HTMLElement);
	/** Lets the data come and waits until `host` is awake, or has failed. */
	async function arrive() {
		letGo();
		await vi.waitFor(() => expect(host?.querySelector('.woken') ?? host?.dataset.failed).toBeDefined());
		await vi.waitFor(() => expect(host?.querySelector('.woken .live') ?? host?.dataset.failed).not.toBeNull());
		await settled();
	}
	return { host, hosts, still, fetched, arrive };
}

const isAwake = (host: HTMLElement | undefined) => host?.querySelector('.still') === null;

describe('waking', () => {
	it('fetches nothing until somebody touches the form', async () => {
		const { host, fetched, still, arrive } = slowPage();
		expect(fetched).not.toHaveBeenCalled();
		fireEvent.pointerDown(still.getByLabelText('Tell somebody'));
		await arrive();
		expect(fetched).toHaveBeenCalledOnce();
		expect(isAwake(host)).toBe(true);
	});

	it('hands focus on to the same control', async () => {
		const { still, arrive } = slowPage();
		still.getByRole('button', { name: /^Skip/ }).focus();
		await arrive();
		expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Skip/ }));
		expect(document.activeElement?.closest('.woken')).not.toBeNull();
	});

	it('comes at once where answers are kept, and not before the panel is near', async () => {
		const key = `${storageKeys.attempts.key}ks3/quick-quiz`;
		sessionStorage.setItem(key, '{"edition":1,"answers":{"first":{"chosen":["a"]}}}');
		const { host, fetched, arrive } = slowPage([quiz], `data-kept="${key} wt.p.keep.1"`);
		expect(watched).toEqual([host]);
		expect(fetched).not.toHaveBeenCalled();
		comeNear(host);
		await arrive();
		expect(isAwake(host)).toBe(true);
	});

	it('watches nothing where nothing is kept, or storage is forbidden', () => {
		showStill([quiz], 'data-kept="wt.p.keep.1"');
		expect(watched).toEqual([]);
		vi.stubGlobal('sessionStorage', undefined);
		showStill([quiz], 'data-kept="wt.p.keep.1"');
		expect(watched).toEqual([]);
	});

	it('fetches once for two panels of one activity', async () => {
		const { hosts, fetched, arrive } = slowPage([quiz, quiz]);
		for (const host of hosts) fireEvent.pointerDown(host.querySelector('.live') as HTMLElement);
		await arrive();
		await vi.waitFor(() => expect(hosts.every(isAwake)).toBe(true));
		expect(fetched).toHaveBeenCalledOnce();
	});

	it('shows the items a lesson asks for', async () => {
		const { host, still, arrive } = slowPage([quiz], 'data-items="2-2" data-moment="after" data-heading="h2"');
		fireEvent.pointerDown(still.getByLabelText('Tell somebody'));
		await arrive();
		expect(within(host).getByRole('group', { name: 'Who can help?' })).toBeTruthy();
	});
});

describe('a press before waking', () => {
	it('skips', async () => {
		const { host, still, arrive } = slowPage();
		fireEvent.click(still.getByRole('button', { name: /^Skip/ }));
		await arrive();
		expect(within(host).getByRole('group', { name: 'Who can help?' })).toBeTruthy();
	});

	it('picks, and the form shows at once what was picked', async () => {
		const { still, arrive } = slowPage();
		fireEvent.click(still.getByText('Keep it quiet'));
		expect(still.getByLabelText<HTMLInputElement>('Keep it quiet').checked).toBe(true);
		await arrive();
		expect(screen.getByLabelText<HTMLInputElement>('Keep it quiet').checked).toBe(true);
	});

	it('picks and checks, in that order', async () => {
		const { still, arrive } = slowPage();
		fireEvent.click(still.getByLabelText('Keep it quiet'));
		fireEvent.click(still.getByRole('button', { name: 'Check my answer' }));
		await arrive();
		expect(screen.getByRole('status').textContent).toContain('Secrets get heavier.');
	});

	it('ticks parts, sorts a card, moves a card, chooses a step', async () => {
		const presses = {
			'ks3/pause': [
				'nobody else should know',
				() => screen.getByLabelText<HTMLInputElement>('nobody else should know').checked,
			],
			'ks3/called': ['Secrecy', () => screen.queryByText('Card 2 of 3') !== null],
			'ks3/a-plan': [
				'Add to the plan: Pay once',
				() => screen.queryByLabelText('Take out of the plan: Pay once') !== null,
			],
			'ks3/with-pauses': ['Talk on', () => screen.queryByText('Say no') !== null],
		} as const;
		for (const [id, [name, isDone]] of Object.entries(presses)) {
			const { still, arrive } = slowPage([example(id)]);
			fireEvent.click(still.queryByLabelText(name) ?? still.getByRole('button', { name }));
			await arrive();
			expect(isDone(), id).toBe(true);
		}
	});

	it('changes a setting', async () => {
		const { still, arrive } = slowPage([example('ks3/settings')]);
		fireEvent.change(still.getByLabelText('Setting: posts'), { target: { value: 'friends' } });
		await arrive();
		expect(screen.getByLabelText<HTMLSelectElement>('Setting: posts').value).toBe('friends');
		expect(screen.getByText('Settings changed: 1')).toBeTruthy();
	});

	it('opens a list again that was just opened', async () => {
		const showPicker = vi.fn();
		const { still, arrive } = slowPage([example('ks3/settings')]);
		HTMLSelectElement.prototype.showPicker = showPicker;
		fireEvent.click(still.getByLabelText('Setting: posts'));
		await arrive();
		expect(showPicker.mock.contexts).toEqual([screen.getByLabelText('Setting: posts')]);
	});

	it('turns “Remember on this device” on', async () => {
		const { still, arrive } = slowPage();
		fireEvent.click(still.getByLabelText('Remember on this device'));
		await arrive();
		expect(screen.getByLabelText<HTMLInputElement>('Remember on this device').checked).toBe(true);
	});

	it('is let go where the live form has moved on and something else stands there', async () => {
		const { host, still, arrive } = slowPage();
		const skip = still.getByRole('button', { name: /^Skip/ });
		for (let press = 0; press < 2; press += 1) fireEvent.click(skip);
		await arrive();
		expect(within(host).getByRole('group', { name: 'Who can help?' })).toBeTruthy();
	});
});

describe('where something goes wrong', () => {
	it('brings the readable form back with the focus when the data cannot be had', async () => {
		const { host, still, arrive } = slowPage();
		serve([]);
		still.getByRole('button', { name: /^Skip/ }).focus();
		await arrive();
		expect(host.dataset.failed).toBe('');
		expect(document.activeElement?.textContent).toBe('Read it');
	});

	it('takes no focus from elsewhere', async () => {
		const { host, arrive } = slowPage();
		serve([]);
		fireEvent.pointerDown(host.querySelector('.live') as HTMLElement);
		await arrive();
		expect(host.dataset.failed).toBe('');
		expect(document.activeElement).toBe(document.body);
	});

	it('brings it back when the live form breaks at once, or later', async () => {
		const [real] = profileCheck.items;
		const broken = { ...real, stimulus: { kind: 'profile' } } as unknown as Task['items'][number];
		const { host, still, arrive } = slowPage([quiz]);
		serve([{ ...quiz, items: [...quiz.items.slice(0, 1), broken] }]);
		fireEvent.click(still.getByRole('button', { name: /^Skip/ }));
		await arrive();
		expect(host.dataset.failed).toBe('');
		expect(host.querySelector('.woken')).toBeNull();
		expect(document.activeElement?.textContent).toBe('Read it');
	});
});
