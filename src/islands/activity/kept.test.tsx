// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $attempts, clearEverything } from '#stores/progress';
import { box, focused, open, pick, press, reload, status } from './activity.driver.tsx';
import { quiz } from './activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

describe('what is kept', () => {
	it('is there after a reload, at the first question without an answer', async () => {
		await open();
		await pick('Tell somebody');
		await press('Check my answer');
		await reload();
		expect(screen.getByRole('group', { name: 'Who can help?' })).toBeTruthy();
		await press('Back');
		expect(box('Tell somebody').checked).toBe(true);
		expect(status().textContent).toBe('Yes. Telling helps most.');
	});

	it('is dropped when the activity has a new edition', async () => {
		await open();
		await press(/^Skip/);
		await reload({ task: { ...quiz, edition: 2 } });
		expect(screen.getByText(/1 of 2/)).toBeTruthy();
	});

	it('keeps the answers of the other part when a lesson shows an activity in two', async () => {
		const part = (index: number) => ({ ...quiz, items: quiz.items.slice(index, index + 1) });
		await open({ task: part(0) });
		await pick('Tell somebody');
		await press('Check my answer');
		await reload({ task: part(1) });
		await pick('A parent');
		await press('Check my answer');
		expect(Object.keys($attempts.get()['ks3/quick-quiz']?.answers ?? {})).toEqual(['first', 'several']);
	});

	it('stays in this tab until the pupil says otherwise', async () => {
		await open();
		await pick('Tell somebody');
		await press('Check my answer');
		const remember = box('Remember on this device');
		expect([remember.checked, localStorage.length]).toEqual([false, 0]);
		fireEvent.click(remember);
		expect([remember.checked, localStorage.length]).toEqual([true, 2]);
		fireEvent.click(remember);
		expect([remember.checked, localStorage.length]).toEqual([false, 0]);
	});

	it('says so when the device will not remember', async () => {
		vi.stubGlobal('localStorage', {});
		await open();
		fireEvent.click(screen.getByLabelText('Remember on this device'));
		expect(box('Remember on this device').checked).toBe(false);
		expect(status().textContent).toContain('does not let us remember');
		vi.unstubAllGlobals();
	});

	it('goes at one press, and the pupil is told', async () => {
		await open();
		expect(screen.queryByRole('button', { name: 'Clear my answers' })).toBeNull();
		await press(/^Skip/);
		await press('Clear my answers');
		expect(status().textContent).toBe('Your answers are cleared.');
		expect(focused()).toBe('What is a good first step?');
		expect(sessionStorage.length).toBe(0);
	});

	it('leads back to the start when it is cleared from another page', async () => {
		await open();
		await press(/^Skip/);
		await press(/^Skip/);
		clearEverything();
		expect(screen.getByText('What is a good first step?')).toBeTruthy();
	});
});
