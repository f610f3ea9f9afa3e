/** The check quiz as QTI packages, for the many systems that import them. */
import { quizOutput } from '../quiz/file.ts';
import { qti21, qti30 } from './dialect.ts';
import { qtiPackage } from './package.ts';

const mediaType = 'application/zip';

export const qti = quizOutput('QTI', ({ quiz }) => [
	{
		ending: 'qti21.zip',
		label: 'Quiz for other learning platforms (QTI 2.1)',
		mediaType,
		content: qtiPackage(quiz, qti21),
	},
	{
		ending: 'qti30.zip',
		label: 'Quiz for newer learning platforms (QTI 3.0)',
		mediaType,
		content: qtiPackage(quiz, qti30),
	},
]);
