import { expect, it } from 'vitest';
import { taskOf } from './registry.ts';

const common = { title: 'A title', intro: 'An intro.', minutes: 5, edition: 1 };
const feedback = { real: 'r', fake: 'f', check: 'c' };
const jas = {
	name: 'Jas',
	handle: 'jas',
	avatar: { src: 'avatars/jas.svg', alt: 'A drawing' },
	bio: 'Hello',
	accountAge: '3 years',
	followers: 1,
	following: 2,
	inCommon: 'Nothing',
	posts: [],
};

it('turns a quiz into a marked task', () => {
	const task = taskOf('ks3/quiz', { kind: 'choice-quiz', ...common, items: [] }, {});
	expect(task).toMatchObject({ activityId: 'ks3/quiz', marked: true, items: [] });
});

it('turns a profile check into a task over its profiles', () => {
	const item = { profile: 'jas', contact: ['Said hello.'], truth: 'real' as const, feedback, clues: [] };
	const task = taskOf('ks3/check', { kind: 'profile-check', ...common, items: [item] }, { jas });
	expect(task.items[0]?.stimulus?.profile.name).toBe('Jas');
});

it('turns statements into an unmarked task', () => {
	expect(taskOf('ks3/said', { kind: 'statements', ...common, items: [] }, {}).marked).toBe(false);
});
