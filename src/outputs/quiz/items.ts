/**
 * The check quiz of a lesson without a format: what every file for teachers’ quiz systems is written from.
 *
 * The check quiz is the activity of the last `choice-quiz` that stands on the pupil page, whole, even where the page
 * shows only some of its items. A lesson without one has no quiz files.
 */
import { choiceQuizTask } from '#lesson/kinds/choice-quiz';
import type { Lesson } from '#lesson/lesson';
import type { ChooseItem, ChooseOption } from '#lesson/mechanics/choose';
import { activityIds } from '#lesson/references';
import { letterOf } from '#lesson/wording';
import { stimulusLines } from '../item-lines.ts';
import { printable } from '../printable.ts';
import { stamp } from '../wording.ts';

/** One answer to choose. */
export interface QuizOption {
	/** The option’s permanent name within its item, as the site keeps it: `a`, `b`, … */
	id: string;
	/** What it is called by on the page and on paper: `A`, `B`, … */
	letter: string;
	text: string;
	isRight: boolean;
	/** What a pupil reads after choosing it. */
	feedback: string;
}

/** One question. */
export interface QuizItem {
	/** The item’s permanent name, the same as on the site. */
	id: string;
	/** Its place, counted from 1. */
	number: number;
	/** What there is to look at before the question, a line each; mostly nothing. */
	stimulus: string[];
	prompt: string;
	/** Whether one option is to be chosen, or all that fit. */
	select: 'one' | 'several';
	options: QuizOption[];
}

/** A check quiz. Its words hold no control characters and no line breaks. */
export interface Quiz {
	/** The activity’s id, for example `ks3/check-quiz`. */
	id: string;
	title: string;
	intro: string;
	/** The lesson’s title. */
	lesson: string;
	/** Lesson, edition, day and licence, as in every other file of the pack. */
	stamp: string;
	items: QuizItem[];
}

/** The check quiz of a lesson, or nothing. */
export function checkQuiz(given: Lesson): Quiz | undefined {
	const lesson = printable(given);
	const id = activityIds(lesson.blocks).findLast((id) => lesson.activities[id]?.kind === 'choice-quiz');
	const activity = id && lesson.activities[id];
	if (!id || !activity || activity.kind !== 'choice-quiz') return undefined;
	const { title, intro, items } = choiceQuizTask(id, activity);
	return {
		id,
		title,
		intro,
		lesson: lesson.title,
		stamp: stamp(lesson),
		items: items.flatMap((item, index) => (item.mechanic === 'choose' ? [quizItem(item, index + 1)] : [])),
	};
}

function quizItem({ id, prompt, select, options, stimulus }: ChooseItem, number: number): QuizItem {
	return {
		id,
		number,
		stimulus: stimulus ? stimulusLines(stimulus) : [],
		prompt,
		select,
		options: options.map(quizOption),
	};
}

function quizOption({ id, text, verdict, feedback }: ChooseOption, index: number): QuizOption {
	return { id, letter: letterOf(index), text, isRight: verdict === 'right', feedback };
}

/** All that stands before the options of a question, in one line. */
export function stem({ stimulus, prompt }: QuizItem): string {
	return [...stimulus, prompt].join(' ');
}

/** The right options of a question. */
export function rightOptions({ options }: QuizItem): QuizOption[] {
	return options.filter(({ isRight }) => isRight);
}

/** How much each right option is worth in per cent, as Moodle lists it: 100, 50, 33.33333, … */
export function shareOfRight(item: QuizItem): string {
	return String(Number((100 / rightOptions(item).length).toFixed(5)));
}

/** The name of the quiz where nothing else says which lesson it is of. */
export function fullTitle({ lesson, title }: Quiz): string {
	return `${lesson} – ${title}`;
}
