// @vitest-environment happy-dom
import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $attempts, clearEverything } from '#stores/progress';
import { box, button, focused, open, pick, press, pressAll, status } from './activity.driver.tsx';
import { example } from './activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(() => {
	vi.restoreAllMocks();
	cleanup();
});

describe('one item at a time', () => {
	it('shows the question as a group of radios, and where it stands', async () => {
		await open();
		const group = screen.getByRole('group', { name: 'What is a good first step?' });
		expect(within(group).getAllByRole('radio')).toHaveLength(2);
		expect(screen.getByLabelText(/1 of 2/)).toMatchObject({ value: 1, max: 2 });
		expect(screen.queryByText('Who can help?')).toBeNull();
	});

	it('asks kindly for a choice when there is none', async () => {
		await open();
		await press('Check my answer');
		expect(status().textContent).toBe('Choose an answer first, or skip this one. Both are fine.');
		expect($attempts.get()['ks3/quick-quiz']).toBeUndefined();
	});

	it('answers a choice in the live region, and leaves focus where it was', async () => {
		await open();
		await pick('Keep it quiet');
		button('Check my answer').focus();
		await press('Check my answer');
		expect(status().textContent).toBe('Look again. Secrets get heavier.');
		expect(status().querySelector('.feedback')?.getAttribute('data-verdict')).toBe('wrong');
		expect(focused()).toBe('Check my answer');
	});

	it('submits with Enter from a radio', async () => {
		await open();
		await pick('Tell somebody');
		box('Tell somebody').form?.requestSubmit();
		expect(status().textContent).toContain('Telling helps most.');
	});

	it('takes the feedback away when another option is picked, and gives the new one when asked', async () => {
		await open();
		await pick('Keep it quiet');
		await press('Check my answer');
		await pick('Tell somebody');
		expect(status().textContent).toBe('');
		await press('Check my answer');
		expect(status().textContent).toBe('Yes. Telling helps most.');
	});

	it('shows what the other options would have said, after an answer only', async () => {
		await open();
		expect(screen.queryByText('What the other answers mean')).toBeNull();
		await pick('Tell somebody');
		await press('Check my answer');
		const others = screen.getByText('What the other answers mean').parentElement;
		expect(others?.textContent).toContain('Secrets get heavier.');
		expect(others?.textContent).not.toContain('Telling helps most.');
	});

	it('says how many of several were found', async () => {
		await open();
		await press(/^Skip/);
		expect(screen.getAllByRole('checkbox', { name: /teacher|parent|account/ })).toHaveLength(3);
		await pick('A teacher', 'The account');
		await press('Check my answer');
		expect(status().textContent).toContain('You found 1 of 2.');
		await pick('The account', 'A parent');
		await press('Check my answer');
		expect(status().textContent).toContain('You found all 2.');
		expect(status().textContent).not.toContain('It gains from silence.');
	});

	it('moves focus to the next question, past a skipped one, and back', async () => {
		await open();
		await press('Skip, I’d rather not do this one');
		expect(focused()).toBe('Who can help?');
		await press('Back');
		expect(focused()).toBe('What is a good first step?');
		expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
	});

	it('shows the next question from its top', async () => {
		await open();
		const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
		await press(/^Skip/);
		expect(scroll.mock.contexts).toEqual([document.querySelector('.live')]);
		expect(scroll).toHaveBeenCalledWith({ block: 'start' });
	});

	it('asks how sure somebody is, where that is asked, and remembers it with the answer', async () => {
		await open({ task: { ...example('ks3/quick-check'), confidence: true } });
		const sureness = screen.getByRole('group', { name: 'How sure are you?' });
		expect(within(sureness).getAllByRole('radio')).toHaveLength(3);
		await pick('They are just friendly', 'Very sure');
		await press('Check my answer');
		expect($attempts.get()['ks3/quick-check']?.answers.speed).toMatchObject({ sure: 3 });
		await press('Next');
		await press('Back');
		expect(box('Very sure').checked).toBe(true);
	});

	it('can be stopped anywhere, costs nothing, and goes on where it was left', async () => {
		await open();
		await press('Stop here');
		expect(focused()).toBe('You can stop here');
		expect(screen.getByRole('link', { name: 'Find help' })).toBeTruthy();
		expect($attempts.get()['ks3/quick-quiz']).toBeUndefined();
		await press('Go on where I stopped');
		expect(focused()).toBe('What is a good first step?');
		await pressAll(/^Skip/, 'Stop here');
		expect(focused()).toBe('You can stop here');
	});

	it('does not take focus when it opens', async () => {
		await open();
		expect(document.activeElement).toBe(document.body);
	});
});

describe('words', () => {
	it('can differ from the usual ones', async () => {
		await open({ words: { check: 'See what it means' } });
		expect(button('See what it means')).toBeTruthy();
		expect(button(/^Skip/)).toBeTruthy();
	});
});
