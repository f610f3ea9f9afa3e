/** Small tasks that the tests of these islands draw. */
import { profileCheckTask } from '#lesson/kinds/profile-check';
import { statementsTask } from '#lesson/kinds/statements';
import type { ChooseTask } from '#lesson/mechanics/choose';

export const quiz: ChooseTask = {
	activityId: 'ks3/quick-quiz',
	edition: 1,
	title: 'Quick quiz',
	intro: 'Choose.',
	minutes: 3,
	marked: true,
	items: [
		{
			id: 'first',
			prompt: 'What is a good first step?',
			select: 'one',
			options: [
				{ id: 'a', text: 'Tell somebody', verdict: 'right', feedback: 'Telling helps most.' },
				{ id: 'b', text: 'Keep it quiet', verdict: 'wrong', feedback: 'Secrets get heavier.' },
			],
		},
		{
			id: 'several',
			prompt: 'Who can help?',
			select: 'several',
			options: [
				{ id: 'a', text: 'A teacher', verdict: 'right', feedback: 'Teachers know what to do.' },
				{ id: 'b', text: 'A parent', verdict: 'right', feedback: 'Parents can be calm.' },
				{ id: 'c', text: 'The account', verdict: 'wrong', feedback: 'It gains from silence.' },
			],
		},
	],
};

const profileOf = (name: string) => ({
	name,
	handle: name.toLowerCase(),
	avatar: { src: `avatars/${name.toLowerCase()}.svg`, alt: `A drawing of ${name}` },
	bio: `${name} runs`,
	accountAge: '3 years',
	followers: 12,
	following: 34,
	inCommon: '4 friends',
	posts: [{ when: 'Today', text: 'Wet run', shows: 'A muddy path', comments: [{ from: 'Ana', text: 'Well done' }] }],
});

export const profileCheck: ChooseTask = profileCheckTask(
	'ks3/profile-check',
	{
		kind: 'profile-check',
		title: 'Profile check',
		intro: 'Look and decide.',
		minutes: 8,
		edition: 1,
		items: (['real', 'fake'] as const).map((truth) => ({
			profile: truth,
			truth,
			contact: [`Wrote to Sam, ${truth}.`, 'Waited.'],
			feedback: { real: `Real of ${truth}`, fake: `Fake of ${truth}`, check: `Check of ${truth}` },
			clues: [
				{ where: 'Messages', what: 'Hurry', why: 'Hurry stops thinking', strength: 'strong', points: 'fake' },
				{ where: 'Posts', what: 'Old friends', why: 'Hard to invent', strength: 'weak', points: 'real' },
			],
		})),
	},
	{ real: profileOf('Jas'), fake: profileOf('Leo') },
);

export const statements: ChooseTask = statementsTask('ks3/before-after', {
	kind: 'statements',
	title: 'What you think',
	intro: 'Agree or not.',
	minutes: 3,
	edition: 1,
	items: [
		{ id: 'video', text: 'A video call proves it.', thought: 'It proves little.', lookFor: 'Doubt' },
		{ id: 'tell', text: 'Telling helps.', thought: 'It does.', lookFor: 'Trust' },
	],
});
