import { expect, test } from 'vitest';
import { taskOf } from '#lesson/kinds/registry';
import { markParts } from '#lesson/mechanics/mark';
import type { Item, Task } from '#lesson/mechanics/task';
import { answerRows } from '#outputs/answer-rows';
import { buildPack } from '#outputs/pack';
import { numbered } from '#outputs/placed-task';
import { fixtureLesson, hostile, hostileWithControls } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { readSlides, readWords } from './readers.ts';

const { files } = await buildPack(fixtureLesson, testContext);
const bytesOf = (part: string) => files.find(({ path }) => path.includes(part))?.bytes ?? new Uint8Array();
const plan = await readWords(bytesOf('_01-lesson-plan.docx'));
const pupil = await readWords(bytesOf('_04-worksheet-on-paper.docx'));
const answers = await readWords(bytesOf('_05-answers-on-paper.docx'));
const cards = await readWords(bytesOf('_07-cards.docx'));
const tally = await readWords(bytesOf('_14-tally.docx'));
const slides = await readSlides(bytesOf('_03-slides.pptx'));
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

const fixtureItems = tasks.flatMap((task) =>
	placedItems(task).map((item) => ({ task, item, name: `${task.kind} ${item.id}` })),
);

/** The items as documents show them: letters follow the order on the sheet. */
function placedItems(task: (typeof tasks)[number]): Item[] {
	return numbered(task).map(({ item }) => item);
}

test('there is an item of every mechanic and every stimulus', () => {
	expect(new Set(items.map(({ mechanic }) => mechanic)).size).toBe(6);
	expect(new Set(items.flatMap(({ stimulus }) => stimulus?.kind ?? [])).size).toBe(4);
});

test.each(fixtureItems)('the words of $name are on the slides, the sheet and the answers', ({ task, item }) => {
	const words = [item.prompt, ...wordsToSee(item)].map(printed).map(squeezed);
	const whereOnSheet = task.kind === 'statements' ? [pupil] : [pupil, answers];
	for (const text of isOnSheet(task, item) ? [shown, ...whereOnSheet] : [shown]) expectAll(squeezed(text), words);
});

test.each(fixtureItems)(
	'what is said about $name is in the notes and on the answer sheet, and pupils lack it',
	(one) => {
		const { task, item } = one;
		const feedback = task.kind === 'statements' ? [] : answerRows(item).map(({ text }) => printed(text));
		const tells = [...(item.outcome ? [item.outcome] : []), ...(item.clues ?? []).map(({ why }) => why)].map(printed);
		expectAll(notes, feedback);
		expectAll(shown, tells);
		if (isOnSheet(task, item)) expectAll(answers, [...feedback, ...tells]);
		for (const words of [...feedback, ...tells]) expect(`${pupil}${cards}`).not.toContain(words);
	},
);

function expectAll(text: string, parts: readonly string[]): void {
	for (const part of parts) expect(text).toContain(part);
}

/** The worksheet leaves out the first account, and so do its answers. */
function isOnSheet(task: Task, item: Item): boolean {
	return !(task.kind === 'profile-check' && item.id === 'jas-runs');
}

/** What has to be there to do an item, besides its prompt. */
function wordsToSee(item: Item): string[] {
	switch (item.mechanic) {
		case 'choose':
			return [...item.options.map(({ text }) => text), ...stimulusWords(item)];
		case 'mark':
			return [item.title, ...markParts(item).map(({ text }) => text), ...item.reasons.map(({ text }) => text)];
		case 'sort':
			return [...item.buckets, ...item.cards].map(({ text }) => text);
		case 'order':
			return item.cards.map(({ text }) => text);
		case 'branch':
			return item.steps.flatMap(({ lines, choices, ending }) => [
				...lines.map(({ text }) => text),
				...choices.map(({ text }) => text),
				...(ending ? [ending] : []),
			]);
		case 'set':
			return [item.goal, ...item.settings.flatMap(({ label, options }) => [label, ...options.map(({ text }) => text)])];
	}
}

function stimulusWords({ stimulus }: Item): string[] {
	switch (stimulus?.kind) {
		case 'request':
			return [stimulus.name, ...stimulus.facts, ...(stimulus.says ? [stimulus.says] : [])];
		case 'chat':
			return stimulus.lines.map(({ text }) => text);
		case 'profile':
		case 'two-accounts':
			return stimulus.contact;
		default:
			return [];
	}
}

/** Without what differs between formats: spaces that do not break. */
function squeezed(text: string): string {
	return text.replace(/[\s\u00A0]+/g, ' ');
}

test('cards to cut out hold every card and every heading', () => {
	for (const { item } of fixtureItems) {
		if (item.mechanic === 'sort' || item.mechanic === 'order') expectAll(cards, wordsToSee(item).map(printed));
	}
});

test('the tally has every question with one answer, unless nothing is marked, and the observation sheet all outcomes', () => {
	for (const { task, item } of fixtureItems) {
		if (item.mechanic !== 'choose' || item.select !== 'one') continue;
		expect(tally.includes(printed(item.prompt))).toBe(task.marked);
	}
	expectAll(tally, ['Tally sheet', 'Observation sheet', ...fixtureLesson.plan.outcomes.map(printed)]);
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
