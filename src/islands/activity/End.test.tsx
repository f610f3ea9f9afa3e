// @vitest-environment happy-dom
import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { $attempts, clearEverything, saveAttempt } from '#stores/progress';
import { box, button, focused, open, pick, press, pressAll, status } from './activity.driver.tsx';
import { profileCheck, quiz, statements } from './activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

describe('the end of a quiz', () => {
	async function finish() {
		await pick('Keep it quiet');
		await press('Check my answer');
		await press('Next');
		await pick('A teacher', 'A parent');
		await press('Check my answer');
		await press('Finish');
	}

	it('counts, reviews every question, and ends with where help is', async () => {
		await open();
		await finish();
		expect(focused()).toBe('You got 1 of 2');
		const review = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
		expect(review[0]).toContain('You chose: Keep it quiet');
		expect(review[0]).toContain('Secrets get heavier.');
		expect(review[1]).toContain('Teachers know what to do.');
		expect(screen.getByText(/it is never your fault/)).toBeTruthy();
		expect(screen.getByRole('link', { name: 'Find help' }).getAttribute('href')).toBe('/help/');
	});

	it('puts help before the questions, and folds many of those away', async () => {
		const items = [1, 2, 3, 4, 5].map((n) => ({ ...quiz.items[0], id: `q${n}` }));
		await open({ task: { ...quiz, items } as typeof quiz });
		for (const _ of items) await press(/^Skip/);
		const review = screen.getByText('See each question').closest('details') as HTMLDetailsElement;
		const help = screen.getByRole('link', { name: 'Find help' });
		expect(review.open).toBe(false);
		expect(help.compareDocumentPosition(review)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	it('leads back to one question, which may be answered anew', async () => {
		await open();
		await finish();
		await press('Go back to this one: What is a good first step?');
		expect(box('Keep it quiet').checked).toBe(true);
		await pick('Tell somebody');
		await press('Check my answer');
		await press('Next');
		await press('Finish');
		expect(focused()).toBe('You got 2 of 2');
		expect(screen.getByText(/All of them/)).toBeTruthy();
	});

	it('tells nobody that they got none', async () => {
		await open();
		await pick('Keep it quiet');
		await pressAll('Check my answer', 'Next', /^Skip/);
		expect(focused()).toBe('You went all the way through');
		expect(screen.getByText(/Some of these are hard/)).toBeTruthy();
	});

	it('does not count where every question has several to find', async () => {
		const items = [1, 2].map((n) => ({ ...quiz.items[1], id: `q${n}` }));
		await open({ task: { ...quiz, items } as typeof quiz });
		await pick('A teacher', 'A parent');
		await pressAll('Check my answer', 'Next', /^Skip/);
		expect(focused()).toBe('You went all the way through');
		expect(screen.queryByText(/hard|All of them/)).toBeNull();
	});

	it('starts again without the old answers', async () => {
		await open();
		await finish();
		await press('Start again');
		expect(focused()).toBe('What is a good first step?');
		expect($attempts.get()['ks3/quick-quiz']?.answers).toEqual({});
	});

	it('does not count skipped questions', async () => {
		await open();
		await press(/^Skip/);
		await press(/^Skip/);
		expect(focused()).toBe('You skipped them all');
		expect(screen.getAllByText('You skipped this one.')).toHaveLength(2);
	});
});

describe('a profile check', () => {
	const task = { task: profileCheck };

	it('shows the account, then what happened, then the decision', async () => {
		await open(task);
		const account = screen.getByRole('article', { name: 'The account of Jas' });
		expect(
			within(account)
				.getAllByRole('heading', { level: 4 })
				.map((line) => line.textContent),
		).toEqual(['Jas', 'What happened with Sam']);
		expect(account.textContent).toContain('A drawing of Jas');
		expect(account.querySelector('img')?.getAttribute('src')).toBe('/pictures/avatars/jas.svg');
		expect([...account.querySelectorAll('.contact li')].map((line) => line.textContent)).toEqual([
			'Wrote to Sam, real.',
			'Waited.',
		]);
		expect(screen.getAllByRole('radio')).toHaveLength(3);
		expect(screen.queryByRole('table')).toBeNull();
	});

	it('shows the evidence as a table once decided, strength in words too', async () => {
		await open(task);
		await pick('I’d check first');
		await press('Check my answer');
		expect(status().textContent).toBe('A good thought. Check of real');
		const table = screen.getByRole('table', { name: 'What the signs tell you' });
		expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
		expect(within(table).getByText(/Strong, for somebody else/)).toBeTruthy();
		expect(within(table).getByText(/Weak, for who they say/)).toBeTruthy();
		expect(table.compareDocumentPosition(button('Next'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	it('moves focus to the next account', async () => {
		await open(task);
		await press(/^Skip/);
		expect(focused()).toBe('Leo');
	});

	it('ends with what was judged right and how often the pupil checked', async () => {
		await open(task);
		await pick('Probably who they say');
		await press('Check my answer');
		await press('Next');
		await pick('I’d check first');
		await press('Check my answer');
		await press('Finish');
		expect([...document.querySelectorAll('.counter')].map((line) => line.textContent)).toEqual([
			'Real people trusted 1 of 1',
			'You checked first once',
		]);
	});
});

describe('statements', () => {
	const before = { task: statements, moment: 'before' } as const;
	const after = { ...before, moment: 'after' } as const;

	it('are saved without a verdict or a thought before the lesson', async () => {
		await open(before);
		await pick('Agree');
		await press('Save and go on');
		await pick('Not sure');
		await press('Save and go on');
		expect(focused()).toBe('Saved for the end of the lesson');
		expect(document.body.textContent).not.toContain('It proves little.');
	});

	it('show both answers side by side after it, with a thought for each', async () => {
		saveAttempt('ks3/before-after:before', { edition: 1, answers: { video: { chosen: ['agree'] } } });
		await open(after);
		await pick('Disagree');
		await press('Save and go on');
		await press(/^Skip/);
		const rows = screen.getAllByRole('listitem').map((row) => [...row.querySelectorAll('dt, dd, .feedback')]);
		expect(rows.map((row) => row.map(({ textContent }) => textContent))).toEqual([
			['At the start', 'Agree', 'Now', 'Disagree', 'It proves little.'],
			['At the start', 'No answer', 'Now', 'No answer', 'It does.'],
		]);
	});

	it('stand alone without a “then”', async () => {
		await open({ task: statements });
		await pick('Agree');
		await press('Save and go on');
		await press(/^Skip/);
		expect(screen.queryByText('At the start')).toBeNull();
		expect(screen.getAllByText('You said')).toHaveLength(2);
		expect(focused()).toBe('Something to think about');
	});
});
