/** Small tasks that the tests of these islands draw. */
import { taskOf } from '#lesson/kinds/registry';
import { pupilTask } from '#lesson/mechanics/pupil-task';
import type { Task } from '#lesson/mechanics/task';
import { activitySchema } from '#lesson/schema/activity';
import { fixtureActivities } from '../../../tests/fixtures/activities.ts';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';

/** The ids of one example of every kind. */
export const exampleIds = Object.keys(fixtureActivities);

/** One of them, as pupils get it. */
export function example(id: string): Task {
	const activity = fixtureActivities[id];
	if (!activity) throw new Error(`There is no example ${id}`);
	return pupilTask(taskOf(id, activity, fixtureLesson.profiles));
}

export const quiz: Task = {
	activityId: 'ks3/quick-quiz',
	kind: 'choice-quiz',
	confidence: false,
	edition: 1,
	title: 'Quick quiz',
	intro: 'Choose.',
	minutes: 3,
	marked: true,
	items: [
		{
			id: 'first',
			mechanic: 'choose',
			prompt: 'What is a good first step?',
			select: 'one',
			options: [
				{ id: 'a', text: 'Tell somebody', verdict: 'right', feedback: 'Telling helps most.' },
				{ id: 'b', text: 'Keep it quiet', verdict: 'wrong', feedback: 'Secrets get heavier.' },
			],
		},
		{
			id: 'several',
			mechanic: 'choose',
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

export const profileCheck: Task = taskOf(
	'ks3/profile-check',
	activitySchema.parse({
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
	}),
	{ real: profileOf('Jas'), fake: profileOf('Leo') },
);

export const statements: Task = taskOf(
	'ks3/before-after',
	activitySchema.parse({
		kind: 'statements',
		title: 'What you think',
		intro: 'Agree or not.',
		minutes: 3,
		edition: 1,
		items: [
			{ id: 'video', text: 'A video call proves it.', thought: 'It proves little.', lookFor: 'Doubt' },
			{ id: 'tell', text: 'Telling helps.', thought: 'It does.', lookFor: 'Trust' },
		],
	}),
	{},
);
