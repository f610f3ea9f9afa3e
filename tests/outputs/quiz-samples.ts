/** Check quizzes to write files from: one full of hostile words, and those of the lessons. */

import type { Lesson } from '#lesson/lesson';
import { activitySchema } from '#lesson/schema/activity';
import type { OutputContext, PackFile } from '#outputs/output';
import { checkQuiz, type Quiz } from '#outputs/quiz/items';
import { outputs } from '#outputs/registry';
import { hostileWords } from '../fixtures/hostile.ts';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { realLessons, siteContext } from './samples.ts';

/** Every word in every place: question, right and wrong answers, feedback; one to choose and several. */
const hostileQuiz = activitySchema.parse({
	kind: 'choice-quiz',
	title: `Quiz ${hostileWords[0]}`,
	intro: hostileWords[2],
	minutes: 5,
	edition: 1,
	items: hostileWords.map((words, index) => ({
		id: index === 0 ? '3-questions' : `item-${index}`,
		prompt: words,
		select: index % 3 === 0 ? 'several' : 'one',
		options: [0, 1, 2, 3].map((step) => ({
			text: hostileWords[(index + step) % hostileWords.length],
			feedback: hostileWords[(index + step + 1) % hostileWords.length],
			correct: index % 3 === 0 ? step !== 1 : step === 2,
		})),
	})),
});

const at = { file: 'tests/outputs/quiz-samples.ts', line: 1, column: 1 };

/** The fixture with a quiz of hostile words at the end of its page. */
export const hostileLesson: Lesson = {
	...fixtureLesson,
	title: `A/good ${hostileWords[0]}`,
	blocks: [
		...fixtureLesson.blocks,
		{ type: 'activity', id: 'ks3/hostile-quiz', moment: undefined, items: undefined, at },
	],
	activities: { ...fixtureLesson.activities, 'ks3/hostile-quiz': hostileQuiz },
};

export interface QuizSample {
	id: string;
	lesson: Lesson;
	quiz: Quiz;
	context: OutputContext;
}

/** Lessons that have a check quiz. */
export const quizSamples: readonly QuizSample[] = [
	{ lesson: hostileLesson, context: testContext },
	...realLessons.map((lesson) => ({ lesson, context: siteContext })),
].flatMap(({ lesson, context }) => {
	const quiz = checkQuiz(lesson);
	return quiz ? [{ id: quiz.id, lesson, quiz, context }] : [];
});

/** The one file of a sample’s quiz with this ending. */
export async function quizFileOf(
	{ lesson, context }: QuizSample,
	name: keyof typeof outputs,
	ending: string,
): Promise<PackFile> {
	const files = await outputs[name].render(lesson, context);
	const file = files.find(({ path }) => path === `${lesson.slug}_06-quiz.${ending}`);
	if (!file) throw new Error(`There is no ${ending} among ${files.map(({ path }) => path).join(', ')}`);
	return file;
}

/** The same as text. */
export async function quizTextOf(sample: QuizSample, name: keyof typeof outputs, ending: string): Promise<string> {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode((await quizFileOf(sample, name, ending)).bytes);
}
