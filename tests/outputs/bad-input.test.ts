/**
 * Content that no paper, slide or file was made for: it is drawn whole, or it stops the build with its place and what to do.
 * Hostile words in quizzes are in `quiz-samples.ts`, in every field of a lesson in `parity.test.ts`, in every part of a PDF in
 * `pdf-structure.test.ts`; what the content check refuses before is in the tests of `src/lesson/`.
 */
import { expect, test } from 'vitest';
import type { Block } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import { parseBlocks } from '#lesson/markdown/parse';
import type { Problem } from '#lesson/spot';
import { wordFile } from '#outputs/docx/file';
import { documentGallery } from '#outputs/docx/gallery';
import { paperDocuments } from '#outputs/paper/documents';
import type { PaperDocument, Part } from '#outputs/paper/part';
import { words } from '#outputs/paper/part';
import { printDocument } from '#outputs/pdf/document';
import { placeOf } from '#outputs/place';
import { pptx } from '#outputs/pptx/index';
import { hostileWithControls, hostileWords, hostile as mixed } from '../fixtures/hostile.ts';
import { fixtureLesson, paragraph, text } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { pdfFaults, readPdf, wordsOf } from './pdf-structure.ts';
import { readSlides, readWords } from './readers.ts';
import { slidesWith } from './slides-with.ts';

const at = { file: 'content/lessons/ks3/a-good-look.md', line: 40, column: 1 };
/** Without what no file can hold. */
const printed = (said: string) => said.replaceAll(hostileWithControls, () => mixed);
const squeezed = (said: string) => said.replace(/\s+/g, ' ');

function deckOf(blocks: Block[], title = 'A slide'): Promise<unknown> {
	const lesson: Lesson = { ...fixtureLesson, slides: [{ title, blocks, notes: [], at }] };
	return Promise.resolve(pptx.render(lesson, testContext));
}

function sheetOf(...parts: Part[]): PaperDocument {
	const facts = {
		name: '07-cards',
		title: 'T',
		label: 'L',
		audience: 'pupil',
		look: 'plain',
		landscape: false,
	} as const;
	return { ...facts, parts: [{ type: 'heading', level: 1, runs: words('T') }, ...parts] };
}

async function onPaper(sheet: PaperDocument): Promise<{ pdf: string; word: string; faults: string[] }> {
	const read = await readPdf(printDocument(sheet, fixtureLesson, testContext).bytes);
	const bytes = await wordFile(sheet, fixtureLesson, testContext, await documentGallery([sheet], testContext));
	return { pdf: squeezed(wordsOf(read)), word: squeezed(await readWords(bytes)), faults: pdfFaults(read) };
}

test.each([
	['a text', 'A slide', paragraph('word '.repeat(900)), 'in fewer words, or on two slides'],
	['a title', 'Far too long '.repeat(20), paragraph('Short.'), 'Shorten it'],
])('%s too long for a slide stops the build with file, line and hint', async (_, title, block, hint) => {
	const message = await deckOf([block], title).then(
		() => '',
		(error: Error) => error.message,
	);
	expect(message).toMatch(/^content\/lessons\/ks3\/a-good-look\.md:40: The (title of the )?slide “/);
	expect(message).toContain(hint);
});

test('a lesson’s title too long for the first slide stops the build with the file and a hint', async () => {
	const lesson = { ...fixtureLesson, title: 'Far too long '.repeat(30) };
	await expect(pptx.render(lesson, testContext)).rejects.toThrow(
		/^content\/lessons\/ks3\/a-good-look\.md: The title .* Shorten it\.$/,
	);
});

test('a text too long for its card makes all cards as high as it needs, and is whole', async () => {
	const told = Array.from({ length: 150 }, (_, index) => `word${index}`).join(' ');
	const cards = [told, 'Short'].map((one): Part[] => [{ type: 'text', runs: words(one) }]);
	const { pdf, word, faults } = await onPaper(sheetOf({ type: 'cards', perRow: 2, millimetres: 40, cards }));
	expect(faults).toEqual([]);
	for (const read of [pdf, word]) expect(read).toContain(told);
});

test('a table with far too many columns stays on the page, and no cell is lost', async () => {
	const columns = Array.from({ length: 14 }, (_, index) => `Unquestionably${index}`);
	const table: Part = { type: 'table', shares: columns.map(() => 1), header: columns, rows: [columns] };
	const { pdf, word, faults } = await onPaper(sheetOf(table));
	expect(faults).toEqual([]);
	for (const read of [pdf, word])
		for (const column of columns) expect(read.replace(/[\s\u00AD-]/g, '')).toContain(column);
});

test('hostile words of every sort stand on slides as they are, or in what a file can hold', async () => {
	const blocks = hostileWords.map((hostile) => paragraph(hostile));
	const lesson: Lesson = { ...fixtureLesson, slides: [{ title: 'A slide', blocks, notes: blocks, at }] };
	const [file] = await pptx.render(lesson, testContext);
	const slides = await readSlides(file?.bytes ?? new Uint8Array());
	const shown = squeezed(slides.flatMap(({ paragraphs }) => paragraphs).join(' '));
	const notes = squeezed(slides.flatMap((slide) => slide.notes).join(' '));
	for (const hostile of hostileWords.map((one) => squeezed(printed(one)).trim()))
		for (const said of [shown, notes]) expect(said).toContain(hostile);
});

test('hostile words of every sort stand in Word as they are', async () => {
	const lesson = { ...fixtureLesson, plan: { ...fixtureLesson.plan, keyPoints: [...hostileWords] } };
	const plan = paperDocuments(lesson, testContext).find(({ name }) => name === '01-lesson-plan') ?? expect.fail();
	const bytes = await wordFile(plan, lesson, testContext, await documentGallery([plan], testContext));
	const read = squeezed(await readWords(bytes));
	for (const hostile of hostileWords.map((one) => squeezed(printed(one)))) expect(read).toContain(hostile.trim());
});

test('a word of 300 letters breaks on slides and in tables of slides instead of being lost', async () => {
	const long = 'x'.repeat(300);
	const table: Block = {
		type: 'table',
		header: [[text('A')], [text('B')]],
		rows: [[[text(long)], [text('fine')]]],
		at,
	};
	for (const block of [paragraph(long), table])
		expect((await slidesWith(block)).flatMap(({ paragraphs }) => paragraphs)).toContain(long);
});

test('a letter that our typeface lacks stops the build with file, line, document and hint', () => {
	const lesson: Lesson = {
		...fixtureLesson,
		plan: { ...fixtureLesson.plan, blocks: [{ ...paragraph('Ϣ here'), at }] },
	};
	const plan = paperDocuments(lesson, testContext).find(({ name }) => name === '01-lesson-plan') ?? expect.fail();
	expect(() => printDocument(plan, lesson, testContext)).toThrow(
		/^Lesson ks3\/a-good-look, 01-lesson-plan\.pdf:\n- content\/lessons\/ks3\/a-good-look\.md:40: “Ϣ” \(U\+03E2\) in “Ϣ here”: .*Say it in other words/,
	);
});

test('letters are found where an author would look: lesson, activity, account, glossary, service', () => {
	const [term] = fixtureLesson.terms;
	const [service] = fixtureLesson.services;
	if (!term || !service) throw new Error('The fixture has terms and services');
	const activity = Object.keys(fixtureLesson.activities)[0] ?? '';
	const profile = Object.keys(fixtureLesson.profiles)[0] ?? '';
	const lesson = {
		...fixtureLesson,
		title: 'Ϣ1',
		activities: { [activity]: { title: 'Ϣ2' } },
		profiles: { [profile]: { name: 'Ϣ3' } },
		terms: [{ ...term, term: 'Ϣ4' }],
		services: [{ ...service, does: 'Ϣ5' }],
	} as unknown as Lesson;
	expect([1, 2, 3, 4, 5, 6].map((number) => placeOf(lesson, `Ϣ${number}`))).toEqual([
		'ks3/a-good-look',
		`content/activities/${activity}.yaml`,
		`content/profiles/${profile}.yaml`,
		'content/glossary.yaml',
		'content/facts/services.yaml',
		undefined,
	]);
});

test('a picture without words stops the build with file, line and hint', () => {
	const problems: Problem[] = [];
	parseBlocks({ file: 'a.md', body: 'One.\n\n![ ](door.svg)', bodyLine: 5, directives: [] }, problems);
	expect(problems).toMatchObject([
		{ file: 'a.md', line: 7, message: expect.stringContaining('no alt text'), hint: expect.stringContaining('![') },
	]);
});
