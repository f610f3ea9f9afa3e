/**
 * The check quiz as a Word file for the quick import of Microsoft Forms.
 *
 * We know of no published layout. What people report to work (read in November 2026, tried by none of us): one paragraph
 * below the other without lists, tables or pictures, `1.` before a question, `A.` before an option, `ANSWER: B` below
 * them, and an empty line after each question. Anything else in the file, a note or a footer, is read as one more
 * question: so the edition stands in the file’s properties, and the warning in its label. Nobody reports a way to mark
 * several right options: there a teacher ticks them after the import.
 */
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { closeOoxml, openOoxml } from '../ooxml.ts';
import type { QuizSource } from '../quiz/file.ts';
import { quizOutput } from '../quiz/file.ts';
import type { QuizItem } from '../quiz/items.ts';
import { fullTitle, rightOptions, stem } from '../quiz/items.ts';

const label =
	'Quiz for Microsoft Forms (quick import; layout as reported in November 2026, not tried by us: check the right answers)';
const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const forms = quizOutput('Microsoft Forms', async (source) => [
	{ ending: 'forms.docx', label, mediaType, content: await formsFile(source) },
]);

async function formsFile({ quiz, lesson, context }: QuizSource): Promise<Uint8Array> {
	const title = fullTitle(quiz);
	const document = new Document({
		title,
		creator: context.siteName,
		lastModifiedBy: context.siteName,
		description: quiz.stamp,
		styles: { default: { document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } } } } },
		sections: [
			{
				children: [
					new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
					...quiz.items.flatMap(questionLines).map((text) => new Paragraph({ text })),
				],
			},
		],
	});
	return closeOoxml(openOoxml(await Packer.toBuffer(document)), lesson.plan.reviewed);
}

/** A question with its options, and the empty line that ends it. */
function questionLines(item: QuizItem): string[] {
	const options = item.options.map(({ letter, text }) => `${letter}. ${text}`);
	const answer = item.select === 'one' ? rightOptions(item).map(({ letter }) => `ANSWER: ${letter}`) : [];
	return [`${item.number}. ${stem(item)}`, ...options, ...answer, ''];
}
