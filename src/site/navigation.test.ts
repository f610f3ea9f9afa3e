import { describe, expect, it } from 'vitest';
import { audiences } from '#lesson/schema/page';
import { audienceOf, crumbsAbove, hasExit, navigation, writtenTemplate } from './navigation.ts';

describe('the header', () => {
	it('offers pupils no link into the areas of teachers and officers', () => {
		const areas = navigation.pupil.map(({ href }) => audienceOf(href));
		expect(areas).not.toContain('teacher');
		expect(areas).not.toContain('officer');
	});

	it('leads parents to their own page first', () => {
		expect(navigation.parent[0]?.href).toBe('/parents/');
	});

	it('leads staff and parents to the alerts, and no pupil', () => {
		const leads = audiences.filter((audience) => navigation[audience].some(({ href }) => href === '/alerts/'));
		expect(leads).toEqual(['teacher', 'parent', 'adult']);
		expect(audienceOf('/alerts/2026-01-05-strangers/')).toBe('adult');
	});

	it('leads teachers to the guidance', () => {
		expect(navigation.teacher.map(({ href }) => href)).toContain('/teach/guidance/');
	});
});

describe('the quick exit', () => {
	it('works for parents, whose page a child may open', () => {
		expect(hasExit(audienceOf('/parents/'))).toBe(true);
	});

	it('is off where somebody teaches', () => {
		expect(hasExit(audienceOf('/teach/guidance/evidence/'))).toBe(false);
	});
});

describe('written pages', () => {
	it('take the layout of their area', () => {
		expect(writtenTemplate('/parents/')).toBe('parents');
		expect(writtenTemplate('/officers/')).toBe('officers');
		expect(writtenTemplate('/teach/guidance/')).toBe('guidance');
		expect(writtenTemplate('/teach/guidance/evidence/')).toBe('guidance');
		expect(writtenTemplate('/help/email/')).toBe('help');
		expect(writtenTemplate('/about/privacy/')).toBe('text');
	});

	it('name the pages above them from the top down, without themselves', () => {
		expect(crumbsAbove('/teach/guidance/evidence/').map(({ href }) => href)).toEqual(['/teach/', '/teach/guidance/']);
		expect(crumbsAbove('/teach/guidance/').map(({ href }) => href)).toEqual(['/teach/']);
		expect(crumbsAbove('/parents/')).toEqual([]);
	});
});
