/** Moodle XML: https://docs.moodle.org/en/Moodle_XML_format */
import type { Quiz, QuizItem, QuizOption } from '../quiz/items.ts';
import { shareOfRight, stem } from '../quiz/items.ts';
import type { Xml } from '../xml.ts';
import { element, xmlFile } from '../xml.ts';

/** A quiz in Moodle XML: a category, then its questions. */
export function writeMoodle(quiz: Quiz): string {
	return xmlFile(element('quiz', {}, category(quiz), ...quiz.items.map(question)));
}

function category({ lesson, stamp }: Quiz): Xml {
	// A single slash would begin a category inside a category.
	const name = element('text', {}, `$course$/top/${lesson.replaceAll('/', '//')}`);
	return element('question', { type: 'category' }, element('category', {}, name), words('info', stamp));
}

function question(item: QuizItem): Xml {
	return element(
		'question',
		{ type: 'multichoice' },
		element('name', {}, element('text', {}, item.id)),
		words('questiontext', stem(item)),
		words('generalfeedback', ''),
		element('defaultgrade', {}, '1'),
		element('penalty', {}, '0'),
		element('hidden', {}, '0'),
		element('idnumber', {}, item.id),
		element('single', {}, String(item.select === 'one')),
		element('shuffleanswers', {}, 'false'),
		element('answernumbering', {}, 'ABCD'),
		...item.options.map((option) => answer(option, item)),
	);
}

function answer({ isRight, text, feedback }: QuizOption, item: QuizItem): Xml {
	const attributes = { fraction: fraction(isRight, item), format: 'plain_text' };
	return element('answer', attributes, element('text', {}, text), words('feedback', feedback));
}

// A wrong choice takes all points where several fit; otherwise ticking everything would be right.
function fraction(isRight: boolean, item: QuizItem): string {
	if (isRight) return shareOfRight(item);
	return item.select === 'one' ? '0' : '-100';
}

/** Named as plain text, so that nothing in it is read as HTML. */
function words(name: string, text: string): Xml {
	return element(name, { format: 'plain_text' }, element('text', {}, text));
}
