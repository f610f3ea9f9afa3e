/** GIFT, the plain text that Moodle and many others read: https://docs.moodle.org/en/GIFT_format */
import type { Quiz, QuizItem, QuizOption } from '../quiz/items.ts';
import { shareOfRight, stem } from '../quiz/items.ts';

/** A quiz in GIFT: where it comes from, a category, and its questions with one blank line between them. */
export function writeGift(quiz: Quiz): string {
	// A single slash would begin a category inside a category. Moodle reads the rest of this line as it stands.
	const about = `// ${quiz.stamp}\n\n$CATEGORY: ${quiz.lesson.replaceAll('/', '//')}`;
	return `${[about, ...quiz.items.map(question)].join('\n\n')}\n`;
}

function question(item: QuizItem): string {
	const answers = item.options.map((option) => `\t${answer(option, item)}`);
	return `::${escapeGift(item.id)}::${plain(stem(item))} {\n${answers.join('\n')}\n}`;
}

function answer({ isRight, text, feedback }: QuizOption, item: QuizItem): string {
	return `${mark(isRight, item)}${plain(text)}#${plain(feedback)}`;
}

// A wrong choice takes all points where several fit; otherwise ticking everything would be right.
function mark(isRight: boolean, item: QuizItem): string {
	if (item.select === 'one') return isRight ? '=' : '~';
	return isRight ? `~%${shareOfRight(item)}%` : '~%-100%';
}

/** Named as plain text, since words that begin with `[html]` or `%50%` would be read as a format or a weight. */
function plain(words: string): string {
	return `[plain]${escapeGift(words)}`;
}

/** Moodle takes any `->` in an answer for a question of pairs, escaped or not, so it becomes an arrow. */
function escapeGift(words: string): string {
	return words.replace(/[\\~=#{}:]/g, (letter) => `\\${letter}`).replaceAll('->', '→');
}
