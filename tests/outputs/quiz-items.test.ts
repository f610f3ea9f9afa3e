import { expect, test } from 'vitest';
import { taskOf } from '#lesson/kinds/registry';
import { activityIds } from '#lesson/references';
import { checkQuiz, shareOfRight } from '#outputs/quiz/items';
import { outputs } from '#outputs/registry';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { hostileLesson, quizSamples } from './quiz-samples.ts';
import { realLessons } from './samples.ts';

const quizOutputs = ['gift', 'moodle', 'csv', 'qti', 'scorm', 'forms'] as const;

test('the check quiz is the last choice quiz on the pupil page', () => {
	const [block] = hostileLesson.blocks.slice(-1);
	if (block?.type !== 'activity') throw new Error('The fixture ends with its quiz.');
	const earlier = { ...hostileLesson, blocks: [{ ...block, id: 'ks3/quick-check' }, ...hostileLesson.blocks] };
	const later = { ...hostileLesson, blocks: [...hostileLesson.blocks, { ...block, id: 'ks3/quick-check' }] };
	expect(checkQuiz(earlier)?.id).toBe('ks3/hostile-quiz');
	expect(checkQuiz(later)?.id).toBe('ks3/quick-check');
});

test('it is whole, even where the page shows only some of its items', () => {
	const blocks = hostileLesson.blocks.map((block) =>
		block.type === 'activity' ? { ...block, items: [2, 3] as [number, number] } : block,
	);
	expect(checkQuiz({ ...hostileLesson, blocks })?.items).toHaveLength(checkQuiz(hostileLesson)?.items.length ?? 0);
});

test('a lesson without one has no quiz files', async () => {
	expect(checkQuiz(fixtureLesson)).toBeUndefined();
	for (const name of quizOutputs) expect(await outputs[name].render(fixtureLesson, testContext)).toEqual([]);
});

test('the first lesson has one', () => {
	const first = realLessons.find(({ id }) => id === 'ks3/whos-really-there');
	expect(first && checkQuiz(first)?.id).toBe('ks3/check-quiz');
});

test.each(quizSamples)('$id has the items, options and keys of the site, by the same names', ({ lesson, quiz }) => {
	const activity = lesson.activities[quiz.id];
	expect(activityIds(lesson.blocks)).toContain(quiz.id);
	const { items } = taskOf(quiz.id, activity ?? expect.fail(), lesson.profiles);
	expect(quiz.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
	for (const [index, item] of items.entries()) {
		if (item.mechanic !== 'choose') throw new Error(`${item.id} is nothing to choose`);
		const { select, options, number } = quiz.items[index] ?? expect.fail();
		expect([number, select]).toEqual([index + 1, item.select]);
		expect(options.map(({ id, isRight }) => [id, isRight])).toEqual(
			item.options.map(({ id, verdict }) => [id, verdict === 'right']),
		);
		expect(options.map(({ letter }) => letter).join('')).toBe('ABCDEF'.slice(0, options.length));
	}
});

test.each(quizSamples)(
	'every file of $id is for teachers and says in its name what it is',
	async ({ lesson, context }) => {
		const files = (await Promise.all(quizOutputs.map((name) => outputs[name].render(lesson, context)))).flat();
		expect(files.map(({ path, audience }) => [path.replace(`${lesson.slug}_06-quiz.`, ''), audience])).toEqual(
			['gift.txt', 'moodle.xml', 'csv', 'qti21.zip', 'qti30.zip', 'scorm12.zip', 'scorm2004.zip', 'forms.docx'].map(
				(ending) => [ending, 'teacher'],
			),
		);
		expect(new Set(files.map(({ label }) => label)).size).toBe(files.length);
	},
);

test('the right options share all points, as Moodle writes shares', () => {
	const [item] = checkQuiz(hostileLesson)?.items ?? [];
	const share = (right: number) => {
		const option = { ...(item?.options[0] ?? expect.fail()), isRight: true };
		return shareOfRight({ ...(item ?? expect.fail()), options: Array.from({ length: right }, () => option) });
	};
	expect([1, 2, 3, 4, 5, 6].map(share)).toEqual(['100', '50', '33.33333', '25', '20', '16.66667']);
});
