import { parse } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { stem } from '#outputs/quiz/items';
import { quizSamples, quizTextOf } from './quiz-samples.ts';

interface Read {
	type: string;
	title: string;
	stem: { format: string; text: string };
	choices: {
		isCorrect: boolean;
		weight: number | null;
		text: { format: string; text: string };
		feedback: { text: string };
	}[];
}

/** What the format has no way to write: an arrow of two signs would make it a question of pairs. */
const written = (words: string) => words.replaceAll('->', '→');

test.each(quizSamples)('GIFT of $id reads back with every word, key and weight', async (sample) => {
	const [category, ...questions] = parse(await quizTextOf(sample, 'gift', 'gift.txt')) as unknown as Read[];
	expect(category?.type).toBe('Category');
	expect(questions).toHaveLength(sample.quiz.items.length);
	for (const [index, question] of questions.entries()) {
		const item = sample.quiz.items[index] ?? expect.fail();
		const right = item.options.filter(({ isRight }) => isRight).length;
		expect([question.type, question.title]).toEqual(['MC', item.id]);
		expect(question.stem).toEqual({ format: 'plain', text: written(stem(item)) });
		expect(
			question.choices.map(({ isCorrect, weight, text, feedback }) => ({ isCorrect, weight, text, feedback })),
		).toEqual(
			item.options.map(({ isRight, text, feedback }) => ({
				isCorrect: item.select === 'one' && isRight,
				weight: item.select === 'one' ? null : isRight ? Number((100 / right).toFixed(5)) : -100,
				text: { format: 'plain', text: written(text) },
				feedback: { format: 'plain', text: written(feedback) },
			})),
		);
	}
});

test.each(quizSamples)('GIFT of $id says where it comes from, in a comment', async (sample) => {
	expect(await quizTextOf(sample, 'gift', 'gift.txt')).toMatch(/^\/\/ .*Edition \d+ · .* · CC BY-SA 4\.0\n/);
});
