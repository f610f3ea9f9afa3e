/** The check quiz as SCORM packages: a page that plays inside a learning platform, which keeps the result. */
import type { QuizFile, QuizSource } from '../quiz/file.ts';
import { quizOutput } from '../quiz/file.ts';
import { fullTitle } from '../quiz/items.ts';
import { lmsScript } from './lms-script.ts';
import type { ScormContent } from './package.ts';
import { scormPackage } from './package.ts';
import { quizPage } from './quiz-page.ts';
import { quizScript } from './quiz-script.ts';
import { quizSheet } from './quiz-sheet.ts';

export const scorm = quizOutput('SCORM', (source) => [
	quizPackage(source, '1.2', 'scorm12.zip'),
	quizPackage(source, '2004', 'scorm2004.zip'),
]);

function quizPackage(source: QuizSource, version: ScormContent['version'], ending: string): QuizFile {
	const texts = { 'index.html': quizPage(source), 'quiz.css': quizSheet, 'lms.js': lmsScript, 'quiz.js': quizScript };
	const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
	const { quiz } = source;
	const content = scormPackage({ id: quiz.id, title: fullTitle(quiz), version, files, launch: 'index.html' });
	return {
		ending,
		label: `Quiz to play in a learning platform (SCORM ${version})`,
		mediaType: 'application/zip',
		content,
	};
}
