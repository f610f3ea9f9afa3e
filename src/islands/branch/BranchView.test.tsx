// @vitest-environment happy-dom
import { cleanup, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { $attempts, clearEverything } from '#stores/progress';
import { button, focused, open, press, pressAll, reload, texts } from '../activity/activity.driver.tsx';
import { example } from '../activity/activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

const task = example('ks3/with-pauses');

describe('branch', () => {
	it('offers what could be done, shows what it did, and moves focus to what is new', async () => {
		await open({ task });
		expect(within(screen.getByRole('group', { name: 'What could Sam do?' })).getAllByRole('button')).toHaveLength(3);
		await press('Talk on');
		expect(focused()).toContain('You chose: Talk onThat is fine too. Sam can stop at any time.');
		expect(focused()).toContain('Is cross and pushes');
		expect(button('Say no')).toBeTruthy();
	});

	it('goes back a step, and keeps nothing of what was taken back', async () => {
		await open({ task });
		await press('Talk on');
		expect($attempts.get()[task.activityId]?.answers).toEqual({ evening: { chosen: ['on'] } });
		await press('Change my last choice');
		expect(button('Stop there')).toBeTruthy();
		expect($attempts.get()[task.activityId]?.answers).toEqual({});
	});

	it('ends well, and only then offers to finish', async () => {
		await open({ task });
		expect(screen.queryByRole('button', { name: 'Finish' })).toBeNull();
		await press('Stop there');
		expect(texts('.branch-ending')).toEqual(['How it endedThey look at it together.']);
		await press('Finish');
		expect(focused()).toBe('You went all the way through');
	});

	it('can be stopped at any pause, kindly, and taken up there', async () => {
		await open({ task });
		await pressAll('Talk on', 'Stop here');
		expect(focused()).toBe('You can stop here');
		expect(screen.getByRole('link', { name: 'Find help' })).toBeTruthy();
		await press('Go on where I stopped');
		expect(button('Say no')).toBeTruthy();
		await reload({ task });
		expect(button('Say no')).toBeTruthy();
	});
});
