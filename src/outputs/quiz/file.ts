import type { Lesson } from '#lesson/lesson';
import type { Output, OutputContext, PackFile } from '../output.ts';
import type { Quiz } from './items.ts';
import { checkQuiz } from './items.ts';

/** One file of a check quiz. */
export interface QuizFile {
	/** What comes after `_06-quiz` in its name, for example `gift.txt`. */
	ending: string;
	label: string;
	mediaType: string;
	/** Text is written in UTF-8. */
	content: string | Uint8Array;
}

/** Everything a quiz file may be drawn from. */
export interface QuizSource {
	quiz: Quiz;
	lesson: Lesson;
	context: OutputContext;
}

/**
 * An output of the check quiz: no file for a lesson without one. All its files hold answers, so they are for teachers.
 *
 * @param format what people call it, for example “GIFT”.
 */
export function quizOutput(format: string, draw: (source: QuizSource) => QuizFile[] | Promise<QuizFile[]>): Output {
	return {
		format,
		async render(lesson, context) {
			const quiz = checkQuiz(lesson);
			const files = quiz ? await draw({ quiz, lesson, context }) : [];
			return files.map((file) => packFile(file, lesson));
		},
	};
}

function packFile({ ending, label, mediaType, content }: QuizFile, { slug }: Lesson): PackFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return { path: `${slug}_06-quiz.${ending}`, label, mediaType, audience: 'teacher', bytes };
}
