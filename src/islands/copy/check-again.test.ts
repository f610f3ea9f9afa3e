import { beforeEach, expect, it } from 'vitest';
import { warnOfOldFacts } from './check-again.ts';

beforeEach(() => {
	document.body.innerHTML = '<p data-edition="2026-11-22" data-check-by="2027-02-22" hidden></p>';
});

const line = () => document.querySelector('p') as HTMLElement;

it('stays quiet while facts count as checked', () => {
	warnOfOldFacts(new Date('2027-02-22T12:00:00Z'));
	expect(line().hidden).toBe(true);
});

it.each([
	['2027-02-23T12:00:00Z', 'checked again by 22 February 2027'],
	['2015-01-01T12:00:00Z', 'clock of this computer says 1 January 2015'],
])('speaks up at %s', (now, words) => {
	warnOfOldFacts(new Date(now));
	expect(line().hidden).toBe(false);
	expect(line().textContent).toContain(words);
});
