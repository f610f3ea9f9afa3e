import { expect, test } from 'vitest';
import { taskOf } from '#lesson/kinds/registry';
import { buildPack } from '#outputs/pack';
import { fixtureLesson, hostile, hostileWithControls } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { readSlides, readWords } from './readers.ts';

const { files } = await buildPack(fixtureLesson, testContext);
const bytesOf = (part: string) => files.find(({ path }) => path.includes(part))?.bytes ?? new Uint8Array();
const plan = await readWords(bytesOf('_01-'));
const pupil = await readWords(bytesOf('_03-'));
const answers = await readWords(bytesOf('_04-'));
const slides = await readSlides(bytesOf('_02-'));
const shown = slides.flatMap(({ paragraphs }) => paragraphs).join('\n');
const notes = slides.flatMap((slide) => slide.notes).join('\n');

const printed = (words: string) => words.replace(hostileWithControls, () => hostile);
const tasks = Object.entries(fixtureLesson.activities).map(([id, activity]) =>
	taskOf(id, activity, fixtureLesson.profiles),
);
const items = tasks.flatMap((task) => task.items);

test('every outcome and key point is in the plan and in the notes of the first slide', () => {
	for (const words of [...fixtureLesson.plan.outcomes, ...fixtureLesson.plan.keyPoints]) {
		expect(plan).toContain(printed(words));
		expect(slides[0]?.notes.join('\n')).toContain(printed(words));
	}
});

test('every title of the deck is a title in the file', () => {
	const titles = slides.map(({ title }) => title);
	for (const { title } of fixtureLesson.slides) expect(titles).toContain(title);
});

test('every prompt and option of every activity is on the slides and on the answer sheet or in the plan', () => {
	for (const { prompt, options } of items) {
		expect(shown).toContain(prompt);
		expect(`${answers}${plan}`).toContain(prompt);
		for (const option of options.filter(({ verdict }) => verdict !== 'unmarked')) {
			expect(shown).toContain(option.text);
			expect(answers).toContain(option.text);
		}
	}
});

test('all feedback is in the notes of the slides', () => {
	for (const { options } of items.filter(({ options }) => options[0]?.verdict !== 'unmarked')) {
		for (const { feedback } of options) expect(notes).toContain(feedback);
	}
});

test('the same contacts are in the deck, the worksheet, its answers and the plan', () => {
	for (const contact of [
		'Call 999',
		'Call 0800 1111 (day and night)',
		'Chat online: childline.org.uk',
		'Text HELLO to 85258',
	]) {
		for (const words of [`${shown}\n${notes}`, pupil, answers, plan]) expect(words).toContain(contact);
	}
});

test('words that look like markup or templates come out as they were written', () => {
	for (const words of [plan, pupil, answers, shown, notes]) expect(words).toContain(hostile);
});
