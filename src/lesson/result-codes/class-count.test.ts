import { describe, expect, it } from 'vitest';
import { quizActivity } from './class.examples.ts';
import { changeCount, countAnswers, mostMissedFirst, noCounts, picturesOf, toTeachAgain } from './class-count.ts';
import { classTable, tableName } from './class-table.ts';

const answers = [
	[1, 2],
	[1, 1],
	[2, 2],
	[3, 0],
	[1, 2],
];
const counts = countAnswers(quizActivity, answers);

describe('the counts of codes', () => {
	it('say for each item how many left it out and how many chose each option', () => {
		expect(counts).toEqual([
			[0, 3, 1, 1],
			[1, 1, 3],
		]);
		expect(countAnswers(quizActivity, [])).toEqual(noCounts(quizActivity));
	});
});

describe('counted hands', () => {
	it('go up and down, and never below nothing', () => {
		const one = changeCount(noCounts(quizActivity), 1, 2, (count) => count + 1);
		expect(one).toEqual([
			[0, 0, 0, 0],
			[0, 0, 1],
		]);
		expect(changeCount(one, 1, 2, (count) => count - 5)).toEqual(noCounts(quizActivity));
	});
});

describe('the picture of a class', () => {
	const pictures = picturesOf(quizActivity, counts);

	it('has right answers, what was left out, and the wrong answers that most chose', () => {
		expect(pictures.map(({ answered, leftOut, right }) => ({ answered, leftOut, right }))).toEqual([
			{ answered: 5, leftOut: 0, right: 1 },
			{ answered: 4, leftOut: 1, right: 3 },
		]);
		expect(pictures[0]?.mostWrong).toEqual([
			expect.objectContaining({
				letter: 'A',
				count: 3,
				misconception: { belief: 'Looks prove it.', truth: 'Looks are weak signs.' },
			}),
		]);
	});

	it('names every wrong answer where they are level, and none where nobody was wrong', () => {
		const level = picturesOf(
			quizActivity,
			countAnswers(quizActivity, [
				[1, 2],
				[3, 2],
			]),
		);
		expect(level.map(({ mostWrong }) => mostWrong.map(({ letter }) => letter))).toEqual([['A', 'C'], []]);
	});

	it('shows the most missed question first, level ones in their order, and none that nobody answered', () => {
		const places = (all: number[][]) =>
			mostMissedFirst(picturesOf(quizActivity, countAnswers(quizActivity, all))).map(({ place }) => place);
		expect(places(answers)).toEqual([0, 1]);
		expect(places([[2, 1]])).toEqual([1, 0]);
		expect(places([[1, 1]])).toEqual([0, 1]);
		expect(places([[0, 1]])).toEqual([1]);
	});

	it('adds up what is worth teaching again over all questions', () => {
		expect(toTeachAgain(pictures)).toEqual([{ belief: 'Looks prove it.', truth: 'Looks are weak signs.', count: 4 }]);
		const more = { belief: 'Rude.', truth: 'Not rude.' };
		const two = {
			...quizActivity,
			items: quizActivity.items.map((item) => ({
				...item,
				options: item.options.map((option, index) => (index === 2 ? { ...option, misconception: more } : option)),
			})),
		};
		const again = toTeachAgain(
			picturesOf(
				two,
				countAnswers(two, [
					[3, 1],
					[3, 2],
				]),
			),
		);
		expect(again.map(({ belief, count }) => [belief, count])).toEqual([
			['Rude.', 2],
			['Looks prove it.', 1],
		]);
	});

	it('is empty where counts are missing', () => {
		expect(picturesOf(quizActivity, []).map(({ answered }) => answered)).toEqual([0, 0]);
	});
});

describe('the table', () => {
	it('has named columns, a row an option, and quotes what would break it', () => {
		const prompt = 'So, an "old" one?';
		const odd = { ...quizActivity, items: quizActivity.items.map((item) => ({ ...item, prompt })) };
		expect(classTable(odd, counts).split('\r\n')).toEqual([
			'\uFEFFactivity,edition,question number,question,option letter,option,right,count',
			'Example quiz,3,1,"So, an ""old"" one?",A,All,no,3',
			'Example quiz,3,1,"So, an ""old"" one?",B,Nothing,yes,1',
			'Example quiz,3,1,"So, an ""old"" one?",C,A fake,no,1',
			'Example quiz,3,2,"So, an ""old"" one?",A,"Yes, always",no,1',
			'Example quiz,3,2,"So, an ""old"" one?",B,Not known,yes,3',
			'Example quiz,3,2,"So, an ""old"" one?",,Left out,,1',
			'',
		]);
	});

	it('has a name that says nothing of the topic', () => {
		expect(tableName('2026-11-22')).toBe('class-count-2026-11-22.csv');
	});
});
