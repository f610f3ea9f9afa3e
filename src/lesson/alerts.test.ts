import { expect, it } from 'vitest';
import { alertStanding, byIssue } from './alerts.ts';

it('reads an alert as current up to its last day, and not a day longer', () => {
	const alert = { expires: '2026-02-05' };
	expect(['2026-02-04', '2026-02-05', '2026-02-06'].map((today) => alertStanding(alert, today))).toEqual([
		'current',
		'current',
		'expired',
	]);
});

it('never reads an alert without a day as current', () => {
	expect(alertStanding({}, '2026-02-05')).toBe('undated');
});

it('puts the newest first, and those without a day last, by title', () => {
	const alerts = [
		{ title: 'B' },
		{ title: 'A' },
		{ title: 'Old', issued: '2025-01-01' },
		{ title: 'New', issued: '2026-01-01' },
	];
	expect(alerts.sort(byIssue).map(({ title }) => title)).toEqual(['New', 'Old', 'A', 'B']);
});
