// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportScript } from './report-script.ts';

const script = reportScript({ saved: 'It is saved', notSaved: 'It is not saved' });
let reach: (seen: { isIntersecting: boolean }[]) => void;
let watched: Element | undefined;

class FakeObserver {
	constructor(callback: typeof reach) {
		reach = callback;
	}
	observe(element: Element): void {
		watched = element;
	}
}

beforeEach(() => {
	vi.stubGlobal('IntersectionObserver', FakeObserver);
	document.body.innerHTML =
		'<p class="activity" id="first"></p><p class="activity" id="last"></p><p id="reported"></p>';
	watched = undefined;
});
afterEach(() => vi.unstubAllGlobals());

/** Runs the script in a platform that keeps `kept` of the lesson, and gives what it was told. */
function start(kept: string, isSaving = true) {
	const told: string[][] = [];
	const lms = {
		is2004: true,
		get: () => kept,
		set: (...values: string[]) => told.push(values) > 0,
		save: () => isSaving,
		finish: () => told.push(['finish']) > 0,
	};
	new Function('openLms', script)(() => lms);
	return told;
}

const said = () => document.getElementById('reported')?.textContent;

it('waits for the last activity, then says once that the lesson is completed', () => {
	const told = start('unknown');
	expect(watched?.id).toBe('last');
	reach([{ isIntersecting: false }]);
	expect(told).toEqual([['cmi.completion_status', 'incomplete']]);
	expect(said()).toBe('');
	for (const isIntersecting of [true, true]) reach([{ isIntersecting }]);
	expect(told).toEqual([
		['cmi.completion_status', 'incomplete'],
		['cmi.completion_status', 'completed'],
	]);
	expect(said()).toBe('It is saved');
});

it('leaves a lesson completed that was so before, and says nothing', () => {
	const told = start('completed');
	reach([{ isIntersecting: true }]);
	expect(told).toEqual([]);
	expect(said()).toBe('');
});

it('says so where the platform could not save', () => {
	start('incomplete', false);
	reach([{ isIntersecting: true }]);
	expect(said()).toBe('It is not saved');
});

it('closes the visit when the page goes', () => {
	const told = start('completed');
	window.dispatchEvent(new Event('pagehide'));
	expect(told).toEqual([['finish']]);
});

it('does nothing where no platform stands round the page', () => {
	new Function('openLms', script)(() => null);
	expect(watched).toBeUndefined();
});
