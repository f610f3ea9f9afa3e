import { expect, test } from 'vitest';
import type { Service } from '#lesson/schema/service';
import { reportFacts } from './facts-report.ts';

const service = (id: string, checkedOn: string, expiresOn: string) =>
	({ id, name: id, checkedOn, expiresOn }) as Service;
const services = [service('new', '2026-11-02', '2027-05-01'), service('old', '2026-05-01', '2026-11-22')];

test('lists services by the day they were checked, the oldest first, with the days left', () => {
	expect(reportFacts(services, '2026-11-22').lines).toEqual([
		'checked 2026-05-01   good until 2026-11-22      0 days left   old',
		'checked 2026-11-02   good until 2027-05-01    160 days left   new',
	]);
});

test('counts a fact as good on its last day and as expired on the next', () => {
	expect(reportFacts(services, '2026-11-22').expired).toEqual([]);
	const { expired, lines } = reportFacts(services, '2026-11-23');
	expect(expired).toEqual(['old']);
	expect(lines[0]).toContain('1 day over');
});

test('warns of each service past its day, and of no other', () => {
	expect(reportFacts(services, '2026-11-22').warnings).toEqual([]);
	expect(reportFacts(services, '2026-11-23').warnings).toEqual([
		'old: checked facts were good until 2026-11-22. Check them again: npm run facts',
	]);
});

test('counts days across the change of the clocks', () => {
	expect(reportFacts([service('a', '2026-01-01', '2027-03-29')], '2027-03-27').lines[0]).toContain(' 2 days left');
});
