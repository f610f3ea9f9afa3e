import { expect, it } from 'vitest';
import { searchScope } from './search-scope.ts';

it('shows a pupil their own band and what belongs to no band', () => {
	expect(searchScope('pupil', 'ks3')).toEqual({ audience: ['pupil', 'everyone'], band: ['ks3', 'all'] });
});

it('shows no band at all before one is known', () => {
	for (const audience of ['pupil', 'parent', 'everyone'] as const) {
		expect(searchScope(audience, undefined).band).toEqual(['all']);
	}
});

it('never leads a pupil into the areas of staff', () => {
	expect(searchScope('pupil', 'ks3').audience).not.toContain('teacher');
	expect(searchScope('everyone', undefined).audience).not.toContain('officer');
});

it('finds what is for staff and parents from their pages alone', () => {
	const finds = ['pupil', 'everyone', 'parent', 'adult', 'teacher', 'officer'] as const;
	const found = finds.filter((audience) => searchScope(audience, undefined).audience?.includes('adult'));
	expect(found).toEqual(['parent', 'adult', 'teacher', 'officer']);
});

it('shows staff every band', () => {
	expect(searchScope('teacher', 'ks3')).not.toHaveProperty('band');
	expect(searchScope('officer', undefined)).not.toHaveProperty('band');
});
