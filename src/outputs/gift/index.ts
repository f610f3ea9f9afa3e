/** The check quiz as a text file that Moodle and many other systems import. */
import { quizOutput } from '../quiz/file.ts';
import { writeGift } from './write.ts';

const mediaType = 'text/plain; charset=utf-8';

export const gift = quizOutput('GIFT', ({ quiz }) => [
	{ ending: 'gift.txt', label: 'Quiz for Moodle (GIFT)', mediaType, content: writeGift(quiz) },
]);
