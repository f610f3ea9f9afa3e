/** The kinds that judge people: profile check, two accounts, request inbox. */
import { describe, expect, it } from 'vitest';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';
import type { ChooseItem } from '../mechanics/choose.ts';
import { taskOf } from './registry.ts';

const { activities, profiles } = fixtureLesson;
const peopleIn = (id: string, shown = profiles) => {
	const activity = activities[id];
	if (!activity) throw new Error(id);
	return taskOf(id, activity, shown).items as ChooseItem[];
};
const verdictsIn = (items: readonly ChooseItem[], truth: ChooseItem['truth']) => {
	const item = items.find((one) => one.truth === truth);
	return Object.fromEntries(item?.options.map(({ id, verdict }) => [id, verdict]) ?? []);
};

describe('a profile check', () => {
	const items = peopleIn('ks3/who-is-there');

	it('makes one item a profile, with the account and what happened in it', () => {
		expect(items.map(({ id }) => id)).toEqual(['jas-runs', 'kai-guitar', 'noor-draws']);
		expect(items[0]).toMatchObject({
			prompt: 'Is Jas who they say they are?',
			select: 'one',
			outcome: 'Jas is who they say they are.',
			stimulus: { kind: 'profile', profile: profiles['jas-runs'] },
		});
		expect(items.map(({ outcome }) => outcome)).toEqual([
			'Jas is who they say they are.',
			'Kai is not who they say they are.',
			'Nobody can tell from this. Checking first is the best answer.',
		]);
	});

	it.each([
		['real', { real: 'right', fake: 'wrong', check: 'partly' }],
		['fake', { real: 'wrong', fake: 'right', check: 'partly' }],
		['unclear', { real: 'partly', fake: 'partly', check: 'right' }],
	] as const)('never calls “I’d check first” wrong for somebody who is %s', (truth, expected) => {
		expect(verdictsIn(items, truth)).toEqual(expected);
	});

	it('says which profile it lacks', () => {
		expect(() => peopleIn('ks3/who-is-there', {})).toThrow(
			'Activity ks3/who-is-there was drawn without its profile jas-runs',
		);
	});
});

describe('two accounts', () => {
	const items = peopleIn('ks3/old-and-new');

	it('ask for the differences that matter, then who is there', () => {
		expect(items.map(({ id }) => id)).toEqual([
			'jas-again-differences',
			'jas-again-decision',
			'noor-again-differences',
			'noor-again-decision',
		]);
		expect(items.map(({ select }) => select)).toEqual(['several', 'one', 'one', 'one']);
		expect(items[0]?.stimulus).toMatchObject({ kind: 'two-accounts', known: { handle: 'jas.runs' } });
		expect(items[1]).toMatchObject({ prompt: 'Is the new account really Jas?', truth: 'fake' });
	});

	it('tell what turned out with the decision alone, of the account and never of the friend it may copy', () => {
		expect(items.map(({ outcome }) => outcome)).toEqual([
			undefined,
			'The new account is not Jas’s.',
			undefined,
			'The new account is Noor’s.',
		]);
		expect(items.map(({ clues }) => clues !== undefined)).toEqual([false, true, false, true]);
	});
});

describe('a request inbox', () => {
	const items = peopleIn('ks3/new-requests');

	it('shows of a profile the name and the picture, with the facts of the request', () => {
		expect(items[1]?.stimulus).toEqual({
			kind: 'request',
			skin: 'app',
			name: 'Kai',
			avatar: profiles['kai-guitar']?.avatar,
			facts: [expect.stringContaining('Met last night'), '2 friends in common'],
			says: expect.stringContaining('kind'),
		});
	});

	it('tells what turned out of the request, since a friend’s stolen account carries her own name', () => {
		expect(items.map(({ outcome }) => outcome)).toEqual(
			expect.arrayContaining([
				'The request from Jas is what it seems.',
				'The request from Kai is not what it seems.',
				'Nobody can tell from this. Checking first is the best answer.',
			]),
		);
	});

	it.each([
		['real', { accept: 'right', check: 'right', ignore: 'partly', report: 'wrong' }],
		['fake', { report: 'right', ignore: 'right', check: 'partly', accept: 'wrong' }],
		['unclear', { check: 'right', ignore: 'right', report: 'partly', accept: 'partly' }],
	] as const)('never calls “Check first” the worst answer to somebody who is %s', (truth, expected) => {
		expect(verdictsIn(items, truth)).toEqual(expected);
	});
});
