// @vitest-environment happy-dom
import { screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearEverything } from '#stores/progress';
import { profileCheck, quiz } from '../activity/activity.examples.ts';
import type { CopiedActivity } from './start.ts';

const { dataset } = document.documentElement;

beforeEach(() => {
	clearEverything();
	vi.resetModules();
	vi.spyOn(console, 'error').mockImplementation(() => {});
	vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00Z'), toFake: ['Date'] });
	dataset.js = '';
	document.body.innerHTML = `<nav class="stepper"><details><summary>Steps</summary><a href="#one">One</a></details></nav>
		<h2 id="one">One</h2><section class="activity" id="quick-quiz"><div class="readable">To read</div></section>
		<section class="activity" id="who"><div class="readable">To read</div></section>
		<p data-expires="2026-11-30" hidden>Old</p><p data-expires="2026-12-01" hidden>Fresh</p>`;
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	globalThis.lessonCopy = undefined;
});

async function start(activities?: CopiedActivity[]): Promise<void> {
	globalThis.lessonCopy = activities && { activities };
	await import('./start.ts');
}

it('draws every activity live in its place, with help on the same page', async () => {
	await start([{ anchor: 'quick-quiz', task: quiz }]);
	expect(screen.getByRole('group', { name: 'What is a good first step?' })).toBeTruthy();
	expect(document.querySelector('#quick-quiz .live')).not.toBeNull();
	expect(dataset.js).toBe('');
});

it('leaves the readable form where an activity cannot be drawn, and draws the others', async () => {
	const [real] = profileCheck.items;
	const broken = { ...real, stimulus: { kind: 'profile' } } as unknown as (typeof quiz.items)[number];
	await start([
		{ anchor: 'nowhere', task: quiz },
		{ anchor: 'who', task: { ...profileCheck, items: [broken] } },
		{ anchor: 'quick-quiz', task: quiz },
	]);
	expect(document.getElementById('who')?.dataset.failed).toBe('');
	expect(document.querySelector('#quick-quiz .live')).not.toBeNull();
});

it('says that scripts do not run where the data is missing, so that the readable forms show', async () => {
	await start();
	expect(dataset.js).toBeUndefined();
});

it('says of a service that it was not checked lately once its day is past', async () => {
	await start([]);
	expect(screen.getByText('Old').hidden).toBe(false);
	expect(screen.getByText('Fresh').hidden).toBe(true);
});
