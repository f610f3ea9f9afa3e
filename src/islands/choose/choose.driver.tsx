/** How the tests of these islands open one and use it, by role and label. */
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import ChooseIsland from './ChooseIsland.tsx';
import { quiz } from './choose.examples.ts';
import type { ChooseProps } from './session.ts';

/** An island as a page shows it; the quiz where no other task is given. */
export function open(props: Partial<ChooseProps> = {}): void {
	render(() => (
		<ChooseIsland task={quiz} kind="choice-quiz" help="/help/" {...props}>
			<p>Readable items</p>
		</ChooseIsland>
	));
}

/** What a reload does: the island goes and a new one comes, with only storage between them. */
export function reload(props: Partial<ChooseProps> = {}): void {
	cleanup();
	open(props);
}

/** Picks options or ticks boxes by their labels. */
export function pick(...labels: string[]): void {
	for (const label of labels) fireEvent.click(screen.getByLabelText(label));
}

/** Presses the button of that name. */
export function press(name: string | RegExp): void {
	fireEvent.click(button(name));
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const box = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
export const status = () => screen.getByRole('status');
export const focused = () => document.activeElement?.textContent;
