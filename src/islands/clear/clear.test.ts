// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { saveAttempt } from '#stores/progress';
import { bindClear } from './clear.ts';

const status = () => document.querySelector('[role="status"]')?.textContent;

/** The button as the privacy page has it, which waits for the script. */
function press(): void {
	document.body.innerHTML =
		'<div><button data-clear-everything disabled>Clear</button><p role="status" data-done="Done."></p></div>';
	bindClear();
	document.querySelector('button')?.click();
}

afterEach(() => {
	vi.unstubAllGlobals();
});

it('clears everything and says so', () => {
	saveAttempt('ks3/quiz', { edition: 1, answers: { one: { skipped: true } } });
	localStorage.setItem('wt.theme.1', 'dark');
	press();
	expect(status()).toBe('Done.');
	expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

it('removes kept downloads, and not the pages kept for use without a network', () => {
	const remove = vi.fn(async (_name: string) => true);
	vi.stubGlobal('caches', { delete: remove });
	press();
	expect(remove.mock.calls).toEqual([['packs']]);
});

it('clears the rest where the browser has no caches, or forbids them', () => {
	const forbidden = vi.fn(() => Promise.reject(new DOMException('Forbidden', 'SecurityError')));
	for (const caches of [undefined, { delete: forbidden }]) {
		vi.stubGlobal('caches', caches);
		localStorage.setItem('wt.theme.1', 'dark');
		press();
		expect(localStorage.length).toBe(0);
	}
	expect(forbidden).toHaveBeenCalledOnce();
});
