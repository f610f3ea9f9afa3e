import { describe, expect, it } from 'vitest';
import type { Findable, Wanted } from './finder.ts';
import { countText, fits, readWanted, writeWanted } from './finder.ts';

const lessons: Record<string, Findable> = {
	games: { band: 'ks2', minutes: [40, 30, 20], topics: ['games', 'trust'], devices: 'none' },
	accounts: { band: 'ks3', minutes: [50, 35, 20], topics: ['trust', 'friend requests'], devices: 'optional' },
	settings: { band: 'ks3', minutes: [50, 35], topics: ['settings'], devices: 'needed' },
	law: { band: 'post16', minutes: [50], topics: ['law'], devices: 'optional' },
};

const found = (wanted: Wanted) =>
	Object.keys(lessons).filter((name) => lessons[name] !== undefined && fits(lessons[name], wanted));

describe('the finder', () => {
	it('shows everything when nothing is asked for', () => {
		expect(found({})).toEqual(['games', 'accounts', 'settings', 'law']);
	});

	it('goes by age', () => {
		expect(found({ band: 'ks3' })).toEqual(['accounts', 'settings']);
	});

	it('shows a lesson when one of its lengths fits the time', () => {
		expect(found({ minutes: 20 })).toEqual(['games', 'accounts']);
		expect(found({ minutes: 35 })).toEqual(['games', 'accounts', 'settings']);
		expect(found({ minutes: 34 })).toEqual(['games', 'accounts']);
	});

	it('goes by topic', () => {
		expect(found({ topic: 'trust' })).toEqual(['games', 'accounts']);
	});

	it('leaves out what needs devices where there are none, and what has no use for them where there are', () => {
		expect(found({ devices: 'without' })).toEqual(['games', 'accounts', 'law']);
		expect(found({ devices: 'with' })).toEqual(['accounts', 'settings', 'law']);
	});

	it('wants all that is asked for at once', () => {
		expect(found({ band: 'ks3', topic: 'trust', devices: 'without', minutes: 50 })).toEqual(['accounts']);
		expect(found({ band: 'ks3', topic: 'games' })).toEqual([]);
	});
});

describe('the address', () => {
	it.each<[string, Wanted]>([
		['', {}],
		['?band=ks3', { band: 'ks3' }],
		['?minutes=35&devices=without', { minutes: 35, devices: 'without' }],
		[
			'?band=ks2&minutes=20&topic=friend+requests&devices=with',
			{
				band: 'ks2',
				minutes: 20,
				topic: 'friend requests',
				devices: 'with',
			},
		],
	])('%s says what is asked for and is written from it', (address, wanted) => {
		expect(readWanted(address)).toEqual(wanted);
		expect(writeWanted(wanted)).toBe(address);
	});

	it('passes over what nobody can ask for', () => {
		expect(readWanted('?minutes=soon&devices=some&band=&colour=red')).toEqual({});
		expect(readWanted('?minutes=-5')).toEqual({});
	});
});

it.each([
	[0, 'No lessons'],
	[1, '1 lesson'],
	[3, '3 lessons'],
])('%i is told as “%s”', (count, text) => {
	expect(countText(count)).toBe(text);
});
