import type { ChooseTask } from '../mechanics/choose.ts';
import type { ChoiceQuiz } from '../schema/activity.ts';

/** A quiz as a task: options keep their order, and their place is their id (`a`, `b`, …). */
export function choiceQuizTask(activityId: string, quiz: ChoiceQuiz): ChooseTask {
	const { edition, title, intro, minutes } = quiz;
	const items = quiz.items.map(({ id, prompt, select, options }) => ({
		id,
		prompt,
		select,
		options: options.map(({ text, correct, feedback }, index) => ({
			id: String.fromCharCode(97 + index),
			text,
			verdict: correct ? ('right' as const) : ('wrong' as const),
			feedback,
		})),
	}));
	return { activityId, edition, title, intro, minutes, marked: true, items };
}
