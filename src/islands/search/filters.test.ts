// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { filterControls, type SearchRange } from './filters.ts';

const bands = [
	{ id: 'ks2', name: 'Ages 7 to 11' },
	{ id: 'ks3', name: 'Ages 11 to 14' },
];
const mix = (audience: string, band: string, type: string, minutes?: string[]) => ({
	audience: [audience],
	band: [band],
	type: [type],
	...(minutes && { minutes }),
});
const mixes = [
	mix('pupil', 'ks2', 'Lesson'),
	mix('pupil', 'ks3', 'Lesson'),
	mix('pupil', 'ks3', 'Activity'),
	mix('pupil', 'all', 'Help'),
	mix('teacher', 'ks3', 'Lesson plan', ['50', '35', '20']),
	mix('teacher', 'ks3', 'Worksheet', ['50', '35', '20']),
];
const pupil = { audience: ['pupil', 'everyone'] };
const teacher = { audience: ['teacher', 'pupil'] };

function controls(range: SearchRange) {
	const onChange = vi.fn();
	const { part, filters } = filterControls(range, { bands, mixes }, onChange);
	document.body.replaceChildren(part);
	const select = (name: string) => part.querySelector<HTMLSelectElement>(`[data-filter=${name}]`);
	const pick = (name: string, value: string) => {
		const field = select(name);
		if (!field) throw new Error(`There is no field ${name}`);
		field.value = value;
		field.dispatchEvent(new Event('change'));
	};
	const offers = (name: string) => [...(select(name)?.options ?? [])].map(({ textContent }) => textContent);
	return { filters, pick, offers, onChange };
}

it('offers a pupil of a band the sorts of page there are, and no age', () => {
	const { offers, filters } = controls({ scope: { ...pupil, band: ['ks3', 'all'] } });
	expect(offers('type')).toEqual(['Everything', 'Activity', 'Help', 'Lesson']);
	expect([offers('audience'), offers('band'), offers('minutes')]).toEqual([[], [], []]);
	expect(filters()).toEqual({ ...pupil, band: ['ks3', 'all'] });
});

it('lets an age be picked where none is known, and keeps what belongs to all', () => {
	const { offers, pick, filters, onChange } = controls({ scope: { ...pupil, band: ['all'] } });
	expect(offers('band')).toEqual(['For all ages', 'Ages 7 to 11', 'Ages 11 to 14']);
	pick('band', 'ks2');
	expect(filters()).toEqual({ ...pupil, band: ['ks2', 'all'] });
	expect(onChange).toHaveBeenCalledOnce();
	expect(document.activeElement).toBe(document.querySelector('[data-filter=band]'));
});

it('lets staff narrow by reader, age, sort and time', () => {
	const { offers, pick, filters } = controls({ scope: teacher });
	expect(offers('audience')).toEqual(['Everyone', 'Teachers', 'Pupils']);
	expect(offers('minutes')).toEqual(['Any length', '20 minutes', '35 minutes', '50 minutes']);
	pick('audience', 'teacher');
	pick('band', 'ks3');
	pick('type', 'Worksheet');
	pick('minutes', '35');
	expect(filters()).toEqual({ audience: ['teacher'], band: ['ks3'], type: ['Worksheet'], minutes: ['35', '20'] });
});

it('starts later choices anew when an earlier one changes', () => {
	const { pick, filters } = controls({ scope: teacher });
	pick('type', 'Worksheet');
	pick('audience', 'pupil');
	expect(filters()).toEqual({ audience: ['pupil'] });
});

it('lets readers of a page for everyone say who they are', () => {
	const everyone = { audience: ['everyone', 'pupil'], band: ['all'] };
	const { offers, pick, filters } = controls({
		scope: everyone,
		scopes: { pupil: { ...pupil, band: ['all'] }, teacher },
	});
	expect(offers('audience')).toEqual(['Everyone', 'Pupils', 'Teachers']);
	expect(filters()).toEqual(everyone);
	pick('audience', 'teacher');
	expect(filters()).toEqual(teacher);
	expect(offers('band')[0]).toBe('Any age');
});
