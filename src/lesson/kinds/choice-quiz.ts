import type { Task } from '../mechanics/task.ts';
import type { ChoiceQuiz } from '../schema/kinds/choosing.ts';
import { header, optionsOf } from './header.ts';

/** A quiz as a task. */
export function choiceQuizTask(activityId: string, quiz: ChoiceQuiz): Task {
	const items = quiz.items.map(({ id, prompt, select, options }) => ({
		mechanic: 'choose' as const,
		id,
		prompt,
		select,
		options: optionsOf(options),
	}));
	return { ...header(activityId, quiz), confidence: quiz.confidence, items };
}
