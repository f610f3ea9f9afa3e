/** A task and an activity for the tests of result codes. */
import { choiceQuizTask } from '../kinds/choice-quiz.ts';
import type { Task } from '../mechanics/task.ts';
import { choiceQuizSchema } from '../schema/kinds/choosing.ts';
import { classActivity } from './class-activity.ts';
import type { ClassActivity } from './class-count.ts';

const option = (text: string, more: object = {}) => ({ text, feedback: `About ${text}.`, ...more });

/** Three items: two with one right answer, and one with several, which codes leave out. */
export const quizTask: Task = choiceQuizTask(
	'ks3/example',
	choiceQuizSchema.parse({
		kind: 'choice-quiz',
		title: 'Example quiz',
		intro: 'Choose.',
		minutes: 2,
		edition: 3,
		items: [
			{
				id: 'call',
				prompt: 'What does a call prove?',
				options: [
					option('All', { misconception: 'looks' }),
					option('Nothing', { correct: true }),
					option('A fake', { misconception: 'fakes' }),
				],
			},
			{
				id: 'who',
				prompt: 'Who can help?',
				select: 'several',
				options: [option('A parent', { correct: true }), option('A teacher', { correct: true }), option('Nobody')],
			},
			{
				id: 'old',
				prompt: 'An old account, “safe”?',
				options: [option('Yes, always', { misconception: 'looks' }), option('Not known', { correct: true })],
			},
		],
	}),
);

/** The task as the class page counts it. */
export const quizActivity: ClassActivity = classActivity(quizTask, 7, 'Ages 11 to 14', [
	{ id: 'looks', belief: 'Looks prove it.', truth: 'Looks are weak signs.' },
]);
