import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quizTask } from '#lesson/result-codes/class.examples';
import { Whiteboard } from './Whiteboard.tsx';

const press = (...keys: string[]) => {
	for (const key of keys) fireEvent.keyDown(screen.getByRole('main'), { key });
};
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const said = () => screen.getByRole('status').textContent;

beforeEach(() => {
	vi.stubGlobal('scrollTo', () => {});
	render(() => <Whiteboard task={quizTask} path="/play/ks3/example/" />);
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

describe('the whiteboard', () => {
	it('goes from the title to the closing lines and back, by arrows and by a presenter’s keys', () => {
		expect(title()).toBe('Example quiz');
		press('ArrowLeft', 'ArrowRight');
		expect(title()).toBe('What does a call prove?');
		expect(document.activeElement?.textContent).toBe('What does a call prove?');
		press('PageDown', 'ArrowRight', 'PageDown', 'ArrowRight');
		expect(title()).toBe('That was the last one');
		expect(screen.getByText(/never your fault/)).toBeTruthy();
		press('PageUp');
		expect(title()).toBe('An old account, “safe”?');
	});

	it('shows what each answer means only when asked to, and still when one comes back', () => {
		press('ArrowRight');
		expect(screen.queryByText('About Nothing.')).toBeNull();
		press('Enter');
		expect(screen.getByText('About Nothing.').textContent).toContain('✓ Yes.');
		press('ArrowRight', ' ', 'ArrowLeft');
		expect(screen.getByText('About Nothing.')).toBeTruthy();
		expect(screen.queryByRole('button', { name: 'Show what each answer means' })).toBeNull();
	});

	it('counts hands by letter, number and press, and takes them back', () => {
		press('ArrowRight', 'a', 'B', '2');
		fireEvent.click(screen.getByRole('button', { name: 'One more hand for C' }));
		expect(said()).toBe('C: 1');
		const counts = () => [...document.querySelectorAll('.board-count')].map(({ textContent }) => textContent);
		expect(counts()).toEqual(['1', '2', '1']);
		press('z', 'Backspace');
		expect(said()).toBe('Undone. B: 1');
		expect(counts()).toEqual(['1', '1', '']);
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		press('z', 'z');
		expect(counts()).toEqual(['', '', '']);
	});

	it('leaves keys alone that mean nothing here, and a button’s own', () => {
		press('ArrowRight', 'd', 'Escape');
		fireEvent.keyDown(screen.getByRole('button', { name: 'Next' }), { key: 'Enter' });
		expect(screen.queryByText('About Nothing.')).toBeNull();
		expect(screen.getByRole('link', { name: 'Leave whiteboard view' }).getAttribute('href')).toBe('/play/ks3/example/');
	});

	it('can be led by buttons alone', () => {
		for (const name of ['Start', 'Show what each answer means', 'Next', 'Back'])
			fireEvent.click(screen.getByRole('button', { name }));
		expect(title()).toBe('What does a call prove?');
		expect(screen.getByText('About All.')).toBeTruthy();
	});
});
