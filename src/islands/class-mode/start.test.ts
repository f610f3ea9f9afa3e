import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { quizTask } from '#lesson/result-codes/class.examples';
import { startClassMode } from './start.ts';

const fetched = vi.fn();
const path = '/play/ks3/example/';

beforeEach(() => {
	fetched.mockResolvedValue({ ok: true, json: async () => ({ task: quizTask }) });
	vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
	vi.unstubAllGlobals();
	fetched.mockReset();
	history.replaceState(null, '', '/');
	document.body.innerHTML = '';
	delete document.documentElement.dataset.mode;
});

it('does nothing on a page for one pupil', async () => {
	await startClassMode(path);
	expect(fetched).not.toHaveBeenCalled();
});

it('shows the activity of the page for the whole class', async () => {
	history.replaceState(null, '', '?mode=class');
	await startClassMode(path);
	expect(fetched).toHaveBeenCalledWith('/play/ks3/example.json');
	expect(document.querySelector('.whiteboard h1')?.textContent).toBe('Example quiz');
	expect(document.documentElement.dataset.mode).toBe('class');
});

it('leaves the page as it is where the activity cannot be fetched, with the exit on again', async () => {
	history.replaceState(null, '', '?mode=class');
	fetched.mockResolvedValue({ ok: false, status: 500 });
	await startClassMode(location.pathname);
	expect(document.querySelector('.whiteboard')).toBeNull();
	expect(document.documentElement.dataset.mode).toBeUndefined();
	expect(location.search).toBe('');
});
