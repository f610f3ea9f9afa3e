import { describe, expect, it } from 'vitest';
import { answer, skip, start } from '../mechanics/choose.ts';
import type { ProfileCheck } from '../schema/activity.ts';
import type { Profile } from '../schema/profile.ts';
import { judgementScore, profileCheckTask } from './profile-check.ts';

const truths = { jas: 'real', mo: 'real', leo: 'fake', amy: 'fake', kit: 'unclear' } as const;

const profileOf = (name: string): Profile => ({
	name,
	handle: name,
	avatar: { src: `avatars/${name}.svg`, alt: 'A drawing' },
	bio: 'Hello',
	accountAge: '3 years',
	followers: 10,
	following: 20,
	inCommon: 'Nothing',
	posts: [],
});
const profiles = Object.fromEntries(Object.keys(truths).map((name) => [name, profileOf(name)]));

const check: ProfileCheck = {
	kind: 'profile-check',
	title: 'Who is there?',
	intro: 'Look and decide.',
	minutes: 10,
	edition: 1,
	items: Object.entries(truths).map(([profile, truth]) => ({
		profile,
		truth,
		contact: ['Asked to follow Sam.'],
		feedback: { real: 'About real', fake: 'About fake', check: 'About checking' },
		clues: [],
	})),
};

const task = profileCheckTask('ks3/profile-check', check, profiles);
const decide = (decisions: Record<string, string>) =>
	Object.entries(decisions).reduce((attempt, [name, decision]) => answer(task, attempt, name, [decision]), start(task));

describe('profileCheckTask', () => {
	it('makes one item a profile, with the profile as its stimulus', () => {
		const [first] = task.items;
		expect(task.items.map(({ id }) => id)).toEqual(Object.keys(truths));
		expect(first).toMatchObject({ prompt: 'Is jas who they say they are?', select: 'one' });
		expect(first?.stimulus).toMatchObject({ profile: profiles.jas, contact: ['Asked to follow Sam.'], truth: 'real' });
		expect(first?.options.map(({ feedback }) => feedback)).toEqual(['About real', 'About fake', 'About checking']);
	});

	it.each([
		['real', { real: 'right', fake: 'wrong', check: 'partly' }],
		['fake', { real: 'wrong', fake: 'right', check: 'partly' }],
		['unclear', { real: 'partly', fake: 'partly', check: 'right' }],
	])('never calls “I’d check first” wrong for a profile that is %s', (truth, expected) => {
		const item = task.items.find(({ stimulus }) => stimulus?.truth === truth);
		expect(Object.fromEntries(item?.options.map(({ id, verdict }) => [id, verdict]) ?? [])).toEqual(expected);
	});

	it('says which profile it lacks', () => {
		expect(() => profileCheckTask('ks3/profile-check', check, {})).toThrow(
			'Activity ks3/profile-check was drawn without its profile jas',
		);
	});
});

describe('judgementScore', () => {
	it('counts fakes caught and real people trusted apart', () => {
		expect(judgementScore(task, decide({ jas: 'real', mo: 'fake', leo: 'fake', amy: 'real' }))).toEqual({
			fakes: { caught: 1, of: 2 },
			real: { trusted: 1, of: 2 },
			checked: 0,
		});
	});

	it('counts every “I’d check first” for nobody’s mistake, and unclear profiles in neither “of”', () => {
		expect(judgementScore(task, decide({ jas: 'check', leo: 'check', kit: 'fake', mo: 'check' }))).toEqual({
			fakes: { caught: 0, of: 0 },
			real: { trusted: 0, of: 0 },
			checked: 3,
		});
	});

	it('leaves out what was skipped or not reached', () => {
		expect(judgementScore(task, skip(task, start(task), 'leo'))).toEqual({
			fakes: { caught: 0, of: 0 },
			real: { trusted: 0, of: 0 },
			checked: 0,
		});
	});

	it('does not reward distrusting everybody', () => {
		const all = Object.fromEntries(Object.keys(truths).map((name) => [name, 'fake']));
		expect(judgementScore(task, decide(all))).toMatchObject({
			fakes: { caught: 2, of: 2 },
			real: { trusted: 0, of: 2 },
		});
	});
});
