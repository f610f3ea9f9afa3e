// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearEverything } from '#stores/progress';
import { open, pick, press, status, texts } from '../activity/activity.driver.tsx';
import { example } from '../activity/activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

const task = example('ks3/settings');
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('set', () => {
	it('has a list for each setting under its name, at its start, and the goal', async () => {
		await open({ task });
		const lists = screen.getAllByRole<HTMLSelectElement>('combobox');
		expect(lists.map(({ value }) => value)).toEqual(['all', 'all', 'friends']);
		expect(screen.getByText(/strangers see nothing/)).toBeTruthy();
		expect(screen.getByText('Settings changed: 0')).toBeTruthy();
	});

	it('shows and says what each audience sees', async () => {
		await open({ task });
		expect(texts('[data-kind=shown] li')).toEqual(['Match clips', 'Sam’s name']);
		choose('Setting: posts', 'friends');
		expect(texts('[data-kind=shown] li')).toEqual(['Sam’s name']);
		expect(status().textContent).toBe('A stranger sees 1 of 3 things.');
		expect(screen.getByText('Settings changed: 1')).toBeTruthy();
		await pick('A friend');
		expect(status().textContent).toBe('A friend sees 3 of 3 things.');
		expect(texts('[data-kind=hidden] li')).toEqual(['Nothing']);
	});

	it('answers each setting, and shows at each how it is', async () => {
		await open({ task });
		choose('Setting: posts', 'friends');
		choose('Setting: friends-list', 'nobody');
		await press('Check my answer');
		expect(status().textContent).toContain('2 of 3 settings do what is wanted.');
		expect(status().textContent).toContain('Friends would miss friends-list.');
		const verdicts = [...document.querySelectorAll('.set-row')].map((row) => row.getAttribute('data-verdict'));
		expect(verdicts).toEqual(['right', 'partly', 'right']);
	});

	it('needs no audience', async () => {
		await open({ task: example('ks3/three-to-find') });
		expect(screen.queryByRole('group', { name: 'View as' })).toBeNull();
		choose('Setting: posts', 'friends');
		expect(status().textContent).toBe('');
	});
});
