import { expect, it } from 'vitest';
import { checkAgainBy, checkAgainWarning } from './check-again.ts';

const days = { edition: '2026-11-22', checkBy: '2027-02-22' };

it.each(['2026-11-22', '2027-01-01', '2027-02-22'])('says nothing on %s', (today) => {
	expect(checkAgainWarning(today, days)).toBeUndefined();
});

it('says so when the day is past', () => {
	expect(checkAgainWarning('2027-02-23', days)).toContain('to be checked again by 22 February 2027');
});

it('says so when the clock cannot be right', () => {
	expect(checkAgainWarning('2001-01-01', days)).toContain('clock of this computer says 1 January 2001');
});

it('goes by the fact that is first to expire', () => {
	const service = { expiresOn: '2027-05-22' } as Parameters<typeof checkAgainBy>[0][number];
	expect(checkAgainBy([service, { ...service, expiresOn: '2027-02-22' }])).toBe('2027-02-22');
	expect(checkAgainBy([])).toBe('');
});
