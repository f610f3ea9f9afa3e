// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { bindReading } from './reading-open.ts';

const openReading = vi.hoisted(() => vi.fn());
vi.mock('#islands/reading/open.ts', () => ({ openReading }));

const buttons = () => [...document.querySelectorAll('button')];

beforeEach(() => {
	openReading.mockReset();
	document.body.innerHTML = '<button data-reading-open><span>Reading</span></button>'.repeat(2);
	bindReading();
});

it('opens the panel for the button that was pressed', async () => {
	buttons()[1]?.click();
	await vi.waitFor(() => expect(openReading).toHaveBeenCalledExactlyOnceWith(buttons()[1]));
});

it('says so when the panel cannot be had, and tries again when pressed again', async () => {
	openReading.mockImplementationOnce(() => {
		throw new Error('not loaded');
	});
	const [button] = buttons();
	button?.click();
	await vi.waitFor(() => expect(button?.textContent).toBe('Does not work just now'));
	button?.click();
	await vi.waitFor(() => expect(openReading).toHaveBeenCalledTimes(2));
});
