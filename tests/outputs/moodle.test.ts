import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { stem } from '#outputs/quiz/items';
import { quizSamples, quizTextOf } from './quiz-samples.ts';

interface Text {
	format: string;
	text: string;
}

interface Question {
	type: string;
	category?: { text: string };
	info?: Text;
	name?: { text: string };
	questiontext?: Text;
	idnumber?: string;
	single?: string;
	answer?: (Text & { fraction: string; feedback: Text })[];
}

const reader = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	trimValues: false,
	isArray: (name) => name === 'answer' || name === 'question',
});

async function read(sample: (typeof quizSamples)[number]): Promise<Question[]> {
	const file = await quizTextOf(sample, 'moodle', 'moodle.xml');
	expect(XMLValidator.validate(file)).toBe(true);
	return (reader.parse(file) as { quiz: { question: Question[] } }).quiz.question;
}

test.each(quizSamples)('Moodle XML of $id begins with one category that says where it comes from', async (sample) => {
	const [category] = await read(sample);
	expect(category).toMatchObject({ type: 'category', info: { text: sample.quiz.stamp } });
	// A single slash would begin a category inside it.
	expect(category?.category?.text.replace('$course$/top/', '').replaceAll('//', '')).not.toContain('/');
});

test.each(quizSamples)('Moodle XML of $id holds every word and key, as plain text', async (sample) => {
	const questions = (await read(sample)).slice(1);
	expect(questions.map(({ idnumber }) => idnumber)).toEqual(sample.quiz.items.map(({ id }) => id));
	for (const [index, question] of questions.entries()) {
		const item = sample.quiz.items[index] ?? expect.fail();
		expect(question.type).toBe('multichoice');
		expect(question.name?.text).toBe(item.id);
		expect(question.questiontext).toMatchObject({ format: 'plain_text', text: stem(item) });
		expect(question.single).toBe(String(item.select === 'one'));
		expect(
			question.answer?.map(({ format, text, feedback }) => [format, text, feedback.format, feedback.text]),
		).toEqual(item.options.map(({ text, feedback }) => ['plain_text', text, 'plain_text', feedback]));
		expect(question.answer?.map(({ fraction }) => Number(fraction) > 0)).toEqual(
			item.options.map(({ isRight }) => isRight),
		);
	}
});

test.each(quizSamples)(
	'in Moodle, all right options of $id make 100 per cent, and a wrong one takes them',
	async (sample) => {
		for (const { single, answer = [] } of (await read(sample)).slice(1)) {
			const fractions = answer.map(({ fraction }) => Number(fraction));
			const right = fractions.filter((fraction) => fraction > 0);
			expect(right.reduce((sum, fraction) => sum + fraction, 0)).toBeCloseTo(100, 3);
			const wrong = fractions.filter((fraction) => fraction <= 0);
			expect(new Set(wrong)).toEqual(new Set(wrong.length > 0 ? [single === 'true' ? 0 : -100] : []));
		}
	},
);
