/** The check quiz in Moodle’s own format. */
import { quizOutput } from '../quiz/file.ts';
import { writeMoodle } from './write.ts';

const mediaType = 'text/xml; charset=utf-8';

export const moodle = quizOutput('Moodle XML', ({ quiz }) => [
	{ ending: 'moodle.xml', label: 'Quiz for Moodle (Moodle XML)', mediaType, content: writeMoodle(quiz) },
]);
