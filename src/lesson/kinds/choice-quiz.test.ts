import { expect, it } from 'vitest';
import { choiceQuizTask } from './choice-quiz.ts';

it('names options by their place and marks each as right or wrong', () => {
	const task = choiceQuizTask('ks3/check', {
		kind: 'choice-quiz',
		title: 'Check',
		intro: 'Answer.',
		minutes: 4,
		edition: 3,
		confidence: true,
		items: [
			{
				id: 'first-step',
				prompt: 'What first?',
				select: 'several',
				options: [
					{ text: 'Wait', correct: false, feedback: 'No need to.', misconception: 'it-goes-away' },
					{ text: 'Tell', correct: true, feedback: 'Yes.' },
				],
			},
		],
	});
	expect(task).toEqual({
		activityId: 'ks3/check',
		kind: 'choice-quiz',
		edition: 3,
		title: 'Check',
		intro: 'Answer.',
		minutes: 4,
		marked: true,
		confidence: true,
		items: [
			{
				mechanic: 'choose',
				id: 'first-step',
				prompt: 'What first?',
				select: 'several',
				options: [
					{ id: 'a', text: 'Wait', verdict: 'wrong', feedback: 'No need to.', misconception: 'it-goes-away' },
					{ id: 'b', text: 'Tell', verdict: 'right', feedback: 'Yes.' },
				],
			},
		],
	});
});
