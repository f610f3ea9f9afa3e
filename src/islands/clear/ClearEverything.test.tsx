// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, it } from 'vitest';
import { saveAttempt } from '#stores/progress';
import ClearEverything from './ClearEverything.tsx';

afterEach(cleanup);

it('clears everything and says so', () => {
	saveAttempt('ks3/quiz', { edition: 1, answers: { one: { skipped: true } } });
	localStorage.setItem('wt.theme.1', 'dark');
	render(() => <ClearEverything />);
	expect(screen.getByRole('status').textContent).toBe('');
	fireEvent.click(screen.getByRole('button', { name: 'Clear everything this site keeps' }));
	expect(screen.getByRole('status').textContent).toMatch(/^Done\./);
	expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});
