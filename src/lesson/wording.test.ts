import { expect, it } from 'vitest';
import { dayText, letterOf, listText, routesText, yearsText } from './wording.ts';

it('writes days, years and lists as people say them', () => {
	expect(dayText('2026-01-02')).toBe('2 January 2026');
	expect(yearsText([7])).toBe('Year 7');
	expect(yearsText([7, 8, 9])).toBe('Years 7, 8 and 9');
	expect(routesText([50, 35, 20])).toBe('50, 35 or 20 minutes');
	expect(listText([])).toBe('');
});

it('calls options by letters', () => {
	expect([0, 1, 5].map(letterOf)).toEqual(['A', 'B', 'F']);
});
