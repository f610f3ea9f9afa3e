import type { ChooseOption } from '../mechanics/choose.ts';
import type { Task } from '../mechanics/task.ts';
import type { Activity } from '../schema/activity.ts';
import type { ChoiceQuiz } from '../schema/kinds/choosing.ts';

/** What a task takes over from its activity as it stands. */
export function header(activityId: string, activity: Activity): Omit<Task, 'items'> {
	const { kind, edition, title, intro, minutes } = activity;
	return { activityId, kind, edition, title, intro, minutes, marked: true, confidence: false };
}

/** An author's options as a task's: they keep their order, and their place is their id (`a`, `b`, …). */
export function optionsOf(options: ChoiceQuiz['items'][number]['options'], prefix = ''): ChooseOption[] {
	return options.map(({ text, correct, feedback, misconception }, index) => ({
		id: prefix + String.fromCharCode(97 + index),
		text,
		verdict: correct ? 'right' : 'wrong',
		feedback,
		misconception,
	}));
}

/** Whether more than one of an author's options is right. */
export function selectOf(options: readonly { correct: boolean }[]): 'one' | 'several' {
	return options.filter(({ correct }) => correct).length > 1 ? 'several' : 'one';
}
