// @vitest-environment happy-dom
import { cleanup } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { $attempts, clearEverything } from '#stores/progress';
import { open, press, pressAll, status } from './activity.driver.tsx';
import { example } from './activity.examples.ts';

beforeEach(() => clearEverything());
afterEach(cleanup);

describe('every mechanic', () => {
	const ids = ['quick-check', 'pause', 'called', 'where-help', 'a-plan', 'with-pauses', 'settings'];

	it.each(ids.map((id) => `ks3/${id}`))('can be skipped, started again and cleared: %s', async (id) => {
		const task = example(id);
		await open({ task });
		for (const _ of task.items) await press(/^Skip/);
		expect(Object.values($attempts.get()[id]?.answers ?? {})).toEqual(task.items.map(() => ({ skipped: true })));
		expect(document.activeElement?.matches('.end-title')).toBe(true);
		await press('Start again');
		expect(document.activeElement?.closest('.item')?.textContent).toContain(task.items[0]?.prompt);
		await pressAll(/^Skip/, 'Clear my answers');
		expect($attempts.get()[id]).toBeUndefined();
		expect(status().textContent).toBe('Your answers are cleared.');
	});
});
