import { expect, test } from 'vitest';
import { stem } from '#outputs/quiz/items';
import { quizFileOf, quizSamples } from './quiz-samples.ts';
import { readWord, readWords, readZip } from './readers.ts';

test.each(quizSamples)('the Word file of $id holds a title and the questions, and nothing else', async (sample) => {
	const { bytes } = await quizFileOf(sample, 'forms', 'forms.docx');
	const lines = (await readWords(bytes)).split('\n').filter((line) => line !== '');
	const { quiz } = sample;
	expect(lines).toEqual([
		`${quiz.lesson} – ${quiz.title}`,
		...quiz.items.flatMap((item) => [
			`${item.number}. ${stem(item)}`,
			...item.options.map(({ letter, text }) => `${letter}. ${text}`),
			...(item.select === 'one' ? [`ANSWER: ${item.options.find(({ isRight }) => isRight)?.letter}`] : []),
		]),
	]);
});

test.each(quizSamples)(
	'the Word file of $id has plain paragraphs alone, an empty one after each question',
	async (sample) => {
		const { bytes } = await quizFileOf(sample, 'forms', 'forms.docx');
		expect(await readWord(bytes)).not.toMatch(/<(?:ul|ol|table|img|a)\b/);
		const parts = await readZip(bytes);
		const document = new TextDecoder().decode(parts.get('word/document.xml'));
		const paragraphs = document.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? [];
		const empty = paragraphs.filter((paragraph) => !/<w:t\b[^>]*>[^<]/.test(paragraph));
		expect(empty).toHaveLength(sample.quiz.items.length);
		expect([...parts.keys()].filter((name) => /footer|header/.test(name))).toEqual([]);
	},
);

test.each(quizSamples)('the Word file of $id keeps its edition where the import does not read', async (sample) => {
	const parts = await readZip((await quizFileOf(sample, 'forms', 'forms.docx')).bytes);
	expect(new TextDecoder().decode(parts.get('docProps/core.xml'))).toContain(sample.quiz.stamp);
});
