// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, it, vi } from 'vitest';
import { saveAttempt } from '#stores/progress';
import ClearEverything from './ClearEverything.tsx';

afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

it('clears everything and says so', () => {
	saveAttempt('ks3/quiz', { edition: 1, answers: { one: { skipped: true } } });
	localStorage.setItem('wt.theme.1', 'dark');
	render(() => <ClearEverything />);
	expect(screen.getByRole('status').textContent).toBe('');
	fireEvent.click(screen.getByRole('button', { name: 'Clear everything this site keeps' }));
	expect(screen.getByRole('status').textContent).toBe('Done. Your answers and choices are cleared.');
	expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

it('removes kept downloads, and not the pages kept for use without a network', () => {
	const remove = vi.fn(async (_name: string) => true);
	vi.stubGlobal('caches', { delete: remove });
	render(() => <ClearEverything />);
	fireEvent.click(screen.getByRole('button'));
	expect(remove.mock.calls).toEqual([['packs']]);
});

it('clears the rest where the browser has no caches, or forbids them', () => {
	const forbidden = vi.fn(() => Promise.reject(new DOMException('Forbidden', 'SecurityError')));
	for (const caches of [undefined, { delete: forbidden }]) {
		vi.stubGlobal('caches', caches);
		localStorage.setItem('wt.theme.1', 'dark');
		render(() => <ClearEverything />);
		fireEvent.click(screen.getByRole('button'));
		expect(localStorage.length).toBe(0);
		cleanup();
	}
	expect(forbidden).toHaveBeenCalledOnce();
});
