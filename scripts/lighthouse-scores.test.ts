import { expect, test } from 'vitest';
import type { Report } from './lighthouse-scores.ts';
import { formatVerdicts, judge, runsFor } from './lighthouse-scores.ts';

function report(performance: number, seo = 1): Report {
	const speed = { title: 'First paint', score: performance, displayValue: '2 s' };
	const audits = { speed, robots: { title: 'Page is blocked', score: seo }, hint: { title: 'A hint', score: 0 } };
	const category = (score: number, id: string) => ({
		score,
		auditRefs: [
			{ id, weight: 1 },
			{ id: 'hint', weight: 0 },
		],
	});
	return {
		categories: {
			performance: category(performance, 'speed'),
			accessibility: category(1, 'hint'),
			'best-practices': category(1, 'hint'),
			seo: category(seo, 'robots'),
		},
		audits,
	};
}

test('takes the middle of the scores, so that one slow run costs nothing', () => {
	const { scores, faults } = judge('lesson', [report(1), report(0.4), report(1)]);
	expect(scores).toEqual({ performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 });
	expect(faults).toEqual([]);
});

test('asks for speed only where pupils open a page in a hurry', () => {
	const slow = [report(0.97), report(0.95), report(0.99)];
	expect(judge('help', slow).faults).toEqual(['performance 97: First paint, 2 s']);
	expect(judge('plan', slow).faults).toEqual([]);
	expect([runsFor('help'), runsFor('plan')]).toEqual([3, 1]);
});

test('asks every design for the rest, and says what costs the points', () => {
	const verdict = judge('plan', [report(1, 0.92)]);
	expect(verdict.faults).toEqual(['seo 92: Page is blocked']);
	expect(formatVerdicts([verdict, judge('text', [report(1)])])).toBe(
		[
			'                performance     accessibility   best-practices  seo',
			'plan            100             100             100             92',
			'text            100             100             100             100',
			'',
			'plan: seo 92: Page is blocked',
		].join('\n'),
	);
});

test('counts a category that could not be measured as nothing', () => {
	const unmeasured = report(1);
	unmeasured.categories.accessibility = { score: null, auditRefs: [] };
	expect(judge('text', [unmeasured]).scores.accessibility).toBe(0);
});
