/** How the tests of activities open one and use it, by role and label. */
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { quiz } from './activity.examples.ts';
import { allViews } from './all-views.ts';
import { LiveActivity } from './LiveActivity.tsx';
import type { ActivityProps } from './session.ts';

/** An activity as a page shows it, awake; the quiz where no other task is given. */
export async function open(props: Partial<ActivityProps> = {}): Promise<void> {
	const all: ActivityProps = { task: quiz, views: allViews, help: '/help/', anchor: 'quiz', ...props };
	render(() => LiveActivity(all));
	await settled();
}

/** What a reload does: the activity goes and a new one comes, with only storage between them. */
export async function reload(props: Partial<ActivityProps> = {}): Promise<void> {
	cleanup();
	await open(props);
}

/** Picks options or ticks boxes by their labels. */
export async function pick(...labels: (string | RegExp)[]): Promise<void> {
	for (const label of labels) fireEvent.click(screen.getByLabelText(label));
	await settled();
}

/** Presses the button of that name. */
export async function press(name: string | RegExp): Promise<void> {
	fireEvent.click(button(name));
	await settled();
}

/** Presses buttons one after the other. */
export async function pressAll(...names: (string | RegExp)[]): Promise<void> {
	for (const name of names) await press(name);
}

/** Waits for what loads after an answer. */
export async function settled(): Promise<void> {
	await import('./after.tsx');
	await new Promise((done) => setTimeout(done));
}

export const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
export const box = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
export const status = () => screen.getByRole('status');
export const focused = () => document.activeElement?.textContent;

/** The words of all elements that fit `selector`, in order. */
export const texts = (selector: string) =>
	[...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
