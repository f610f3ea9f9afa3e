/**
 * Files that were validated by hand against the schemas of 1EdTech, which may not be passed on with this
 * project. Where one of these tests fails, a writer has changed: validate the new files (docs/adr/0018-quiz-formats.md),
 * then take them over with `npx vitest run tests/outputs/quiz-validated.test.ts -u`.
 */
import { expect, test } from 'vitest';
import type { Lesson } from '#lesson/lesson';
import { checkQuiz } from '#outputs/quiz/items';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { quizFileOf } from './quiz-samples.ts';
import { readZip } from './readers.ts';

const at = { file: 'tests/outputs/quiz-validated.test.ts', line: 1, column: 1 };

/** The fixture with its quiz of two questions, one to choose and several. */
const lesson: Lesson = {
	...fixtureLesson,
	blocks: [
		...fixtureLesson.blocks,
		{ type: 'activity', id: 'ks3/quick-check', moment: undefined, items: undefined, at },
	],
};
const quiz = checkQuiz(lesson) ?? expect.fail();

test.each([
	['qti', 'qti21.zip', ['imsmanifest.xml', 'test.xml', 'items/speed.xml', 'items/checks.xml']],
	['qti', 'qti30.zip', ['imsmanifest.xml', 'test.xml', 'items/speed.xml', 'items/checks.xml']],
] as const)('%s: the XML of %s is what was validated', async (output, ending, names) => {
	const { bytes } = await quizFileOf({ id: quiz.id, lesson, quiz, context: testContext }, output, ending);
	const files = await readZip(bytes);
	expect([...files.keys()].filter((name) => name.endsWith('.xml'))).toEqual(names);
	for (const name of names) {
		const text = new TextDecoder().decode(files.get(name));
		await expect(text).toMatchFileSnapshot(`__snapshots__/validated/${ending.replace('.zip', '')}/${name}`);
	}
});
