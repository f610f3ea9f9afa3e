import { expect, it } from 'vitest';
import { fitsFilters } from './data.ts';

it('lets a page through that has, for each name, one of the values', () => {
	const facts = { audience: ['pupil'], band: ['ks3'] };
	expect(fitsFilters(facts, { audience: ['pupil', 'everyone'], band: ['ks3', 'all'] })).toBe(true);
	expect(fitsFilters(facts, { audience: ['pupil'], band: ['ks4'] })).toBe(false);
	expect(fitsFilters(facts, { minutes: ['20'] })).toBe(false);
	expect(fitsFilters(facts, {})).toBe(true);
});
