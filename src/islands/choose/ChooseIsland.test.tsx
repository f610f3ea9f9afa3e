// @vitest-environment happy-dom
import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $attempts, clearEverything } from '#stores/progress';
import { box, button, focused, open, pick, press, status } from './choose.driver.tsx';
import { profileCheck, quiz } from './choose.examples.ts';

const readable = () => screen.getByText('Readable items').closest<HTMLElement>('.readable');

beforeEach(() => clearEverything());
afterEach(() => {
	vi.restoreAllMocks();
	cleanup();
});

describe('the readable form', () => {
	it('gives way to the live form', () => {
		open();
		expect(readable()?.hidden).toBe(true);
		expect(button('Check my answer')).toBeTruthy();
	});

	it('comes back when the live form cannot be drawn', () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const [item] = profileCheck.items;
		const broken = { ...quiz, items: [{ ...item, stimulus: { kind: 'profile' } }] } as unknown as typeof quiz;
		open({ task: broken });
		expect(readable()?.hidden).toBe(false);
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('comes back when something breaks later', () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const [first, second] = quiz.items;
		const broken = { ...quiz, items: [first, { ...second, stimulus: { kind: 'profile' } }] } as unknown as typeof quiz;
		open({ task: broken });
		expect(readable()?.hidden).toBe(true);
		press(/^Skip/);
		expect(readable()?.hidden).toBe(false);
	});
});

describe('one item at a time', () => {
	it('shows the question as a group of radios, and where it stands', () => {
		open();
		const group = screen.getByRole('group', { name: 'What is a good first step?' });
		expect(within(group).getAllByRole('radio')).toHaveLength(2);
		expect(screen.getByLabelText(/1 of 2/)).toMatchObject({ value: 1, max: 2 });
		expect(screen.queryByText('Who can help?')).toBeNull();
	});

	it('asks kindly for a choice when there is none', () => {
		open();
		press('Check my answer');
		expect(status().textContent).toBe('Choose an answer first, or skip this one. Both are fine.');
		expect($attempts.get()['ks3/quick-quiz']).toBeUndefined();
	});

	it('answers a choice in the live region, and leaves focus where it was', () => {
		open();
		pick('Keep it quiet');
		button('Check my answer').focus();
		press('Check my answer');
		expect(status().textContent).toBe('Look again. Secrets get heavier.');
		expect(status().querySelector('.feedback')?.getAttribute('data-verdict')).toBe('wrong');
		expect(focused()).toBe('Check my answer');
	});

	it('submits with Enter from a radio', () => {
		open();
		pick('Tell somebody');
		box('Tell somebody').form?.requestSubmit();
		expect(status().textContent).toContain('Telling helps most.');
	});

	it('takes the feedback away when another option is picked, and gives the new one when asked', () => {
		open();
		pick('Keep it quiet');
		press('Check my answer');
		pick('Tell somebody');
		expect(status().textContent).toBe('');
		press('Check my answer');
		expect(status().textContent).toBe('Yes. Telling helps most.');
	});

	it('shows what the other options would have said, after an answer only', () => {
		open();
		expect(screen.queryByText('What the other answers mean')).toBeNull();
		pick('Tell somebody');
		press('Check my answer');
		const others = screen.getByText('What the other answers mean').parentElement;
		expect(others?.textContent).toContain('Secrets get heavier.');
		expect(others?.textContent).not.toContain('Telling helps most.');
	});

	it('says how many of several were found', () => {
		open();
		press(/^Skip/);
		expect(screen.getAllByRole('checkbox', { name: /teacher|parent|account/ })).toHaveLength(3);
		pick('A teacher', 'The account');
		press('Check my answer');
		expect(status().textContent).toContain('You found 1 of 2.');
		pick('The account', 'A parent');
		press('Check my answer');
		expect(status().textContent).toContain('You found all 2.');
		expect(status().textContent).not.toContain('It gains from silence.');
	});

	it('moves focus to the next question, past a skipped one, and back', () => {
		open();
		press('Skip, I’d rather not do this one');
		expect(focused()).toBe('Who can help?');
		press('Back');
		expect(focused()).toBe('What is a good first step?');
		expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
	});

	it('shows the next question from its top', () => {
		open();
		const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
		press(/^Skip/);
		expect(scroll.mock.contexts).toEqual([document.querySelector('.live')]);
		expect(scroll).toHaveBeenCalledWith({ block: 'start' });
	});

	it('does not take focus when it opens', () => {
		open();
		expect(document.activeElement).toBe(document.body);
	});
});

describe('words', () => {
	it('can differ from the usual ones', () => {
		open({ words: { check: 'See what it means' } });
		expect(button('See what it means')).toBeTruthy();
		expect(button(/^Skip/)).toBeTruthy();
	});
});
