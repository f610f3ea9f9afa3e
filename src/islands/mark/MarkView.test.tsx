// @vitest-environment happy-dom
import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearEverything } from '#stores/progress';
import { box, open, pick, press, status, texts } from '../activity/activity.driver.tsx';
import { example } from '../activity/activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

describe('mark', () => {
	const task = example('ks3/pause');

	it('has a box for each part inside the text, named by its words, and reasons as radios', async () => {
		await open({ task });
		const group = screen.getByRole('group', { name: /Mark up to two parts/ });
		expect(within(group).getAllByRole('checkbox')).toHaveLength(4);
		expect(box('nobody else should know').type).toBe('checkbox');
		expect(screen.getByRole('region', { name: 'Loopwick: Robin' }).textContent).toContain('Says an answer is');
		expect(
			within(screen.getByRole('group', { name: 'What do those parts have in common?' })).getAllByRole('radio'),
		).toHaveLength(2);
	});

	it('keeps the words of a passage whole and in order', async () => {
		await open({ task });
		expect(texts('.chat-text')[1]).toBe('Says an answer is needed tonight and that nobody else should know.');
		expect(texts('.part-end')).toContain('nobody else should know.');
	});

	it('takes no more parts than may be marked, and says so', async () => {
		await open({ task });
		await pick('needed tonight', 'nobody else should know', 'yawns');
		expect(box('yawns').checked).toBe(false);
		expect(status().textContent).toBe('You can tick up to 2. Take one away first.');
	});

	it('waits for a reason', async () => {
		await open({ task });
		await pick('needed tonight');
		await press('Check my answer');
		expect(status().textContent).toContain('There is something left to do here.');
	});

	it('numbers the marked parts as it numbers their remarks, until something else is marked', async () => {
		await open({ task });
		await pick('needed tonight', /a joke about/, 'They are rude');
		expect(texts('.part .pin')).toEqual([]);
		await press('Check my answer');
		expect(texts('.part:has(.pin)')[0]).toBe('needed tonight1');
		expect(texts('.status .feedback-option')[0]).toBe('1 needed tonight');
		expect(texts('.status .feedback-option')[1]).toMatch(/^2 a joke about/);
		expect(status().textContent).toContain('You found 1 of 2.');
		expect(status().textContent).toContain('Look again. Jokes are fine.');
		await pick(/a joke about/);
		expect(texts('.part .pin')).toEqual([]);
	});

	it('says what the parts left alone mean', async () => {
		await open({ task });
		await pick('needed tonight', 'They are rude');
		await press('Check my answer');
		const others = screen.getByText('What the other answers mean').parentElement;
		expect(others?.textContent).toContain('A secret keeps help away.');
	});

	it('lets posts be trimmed', async () => {
		await open({ task: example('ks3/keep-what-matters') });
		await pick('behind my house', 'at four as always');
		await press('Check my answer');
		expect(status().textContent).toContain('You trimmed 2 of the 2 that add up.');
	});
});
