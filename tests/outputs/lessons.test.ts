import { describe, expect, test } from 'vitest';
import type { AnswerBlock, Block, StepBlock } from '#lesson/blocks';
import { taskOf } from '#lesson/kinds/registry';
import type { Lesson } from '#lesson/lesson';
import type { Item } from '#lesson/mechanics/task';
import { activityBlocks, allBlocks } from '#lesson/references';
import { mainContact, pupilServices } from '#lesson/services';
import { dayText } from '#lesson/wording';
import { answerRows } from '#outputs/answer-rows';
import type { PackFile } from '#outputs/output';
import { placedTask } from '#outputs/placed-task';
import { plainLines } from '#outputs/plain';
import { contactWords } from '#outputs/services';
import { readSlides, readWord, readWords, readZip } from './readers.ts';
import { realLessons, samplePack, siteContext } from './samples.ts';

test('there are lessons to look at', () => {
	expect(realLessons.length).toBeGreaterThan(0);
});

describe.each(realLessons)('$id', async (lesson) => {
	const { files } = await samplePack({ id: lesson.id, lesson, context: siteContext });
	// What quick imports read is a file for machines; `forms.test.ts` looks at it.
	const word = files.filter(({ path }) => path.endsWith('.docx') && !path.endsWith('_06-quiz.forms.docx'));
	const words = new Map(
		await Promise.all(word.map(async ({ path, bytes }) => [path, await readWords(bytes)] as const)),
	);
	const wordsOf = (part: string) => [...words].find(([path]) => path.includes(part))?.[1] ?? '';
	const plan = wordsOf('_01-lesson-plan.docx');
	const slides = await readSlides(files.find(({ path }) => path.endsWith('.pptx'))?.bytes ?? new Uint8Array());
	const shown = slides.flatMap(({ paragraphs }) => paragraphs).join('\n');
	const notes = slides.flatMap((slide) => slide.notes).join('\n');
	const slideBlocks = lesson.slides.flatMap(({ blocks }) => blocks);
	const pupilFiles = word.filter(({ audience }) => audience === 'pupil');

	test('the plan holds every outcome, key point and step, and so do the first notes but for the steps', () => {
		const { outcomes, keyPoints, blocks } = lesson.plan;
		const steps = allBlocks(blocks).filter((block): block is StepBlock => block.type === 'step');
		expect(steps.length).toBeGreaterThan(0);
		expectAll(plan, [...outcomes, ...keyPoints, ...steps.map(({ title }) => title)]);
		expectAll(slides[0]?.notes.join('\n') ?? '', [...outcomes, ...keyPoints]);
	});

	test('every prompt is wherever its activity stands, with its options where pupils choose', () => {
		const onSlides = itemsIn(lesson, slideBlocks);
		expect(onSlides.length).toBeGreaterThan(0);
		expectAll(shown, onSlides.flatMap(choices));
		expectAll(
			plan,
			itemsIn(lesson, lesson.plan.blocks).map(({ prompt }) => prompt),
		);
		for (const { slug, blocks } of lesson.worksheets)
			expectAll(wordsOf(`_04-worksheet-${slug}.docx`), itemsIn(lesson, blocks).flatMap(choices));
	});

	test('answers are on the answer sheets and feedback is in the notes', () => {
		expectAll(notes, itemsIn(lesson, slideBlocks).flatMap(markedFeedback));
		for (const { slug, blocks } of lesson.worksheets) {
			const answers = wordsOf(`_05-answers-${slug}.docx`);
			expectAll(answers, itemsIn(lesson, blocks).flatMap(answerParts));
			expectAll(answers, answerLines(lesson, blocks));
		}
	});

	test('the plan, every worksheet and its answers name each service for pupils with its main contact', () => {
		const contacts = pupilServices(lesson.services, lesson.band).flatMap((service) => {
			const contact = mainContact(service);
			return contact ? [{ name: service.name, line: contactWords(contact) }] : [];
		});
		expect(contacts.length).toBeGreaterThan(0);
		const withHelp = [...words].filter(([path]) => /_(?:01-lesson-plan|04-|05-)/.test(path)).map(([, text]) => text);
		expect(withHelp).toHaveLength(1 + 4 * lesson.worksheets.length);
		for (const text of [shown, ...withHelp])
			expectAll(
				text,
				contacts.flatMap(({ name, line }) => [name, line]),
			);
	});

	test('the read-me names who helps at once', () => {
		const urgent = pupilServices(lesson.services, lesson.band).filter(({ purpose }) => purpose === 'danger');
		const readMes = files.filter(({ path }) => path.includes('read-me'));
		expect(readMes).toHaveLength(2);
		for (const { bytes } of readMes)
			for (const { name } of urgent) expect(new TextDecoder().decode(bytes)).toContain(name);
	});

	test('pupils get no answers, no notes and no signs', () => {
		expect(pupilFiles.filter(({ path }) => path.includes('_04-'))).toHaveLength(3 * lesson.worksheets.length);
		const kept = keptFromPupils(lesson);
		expect(kept.length).toBeGreaterThan(0);
		for (const { path } of pupilFiles) for (const part of kept) expect(words.get(path)).not.toContain(part);
	});

	test('every slide has a title of its own, notes, British English and words for its pictures', () => {
		expect(slides.length).toBeGreaterThan(lesson.slides.length);
		for (const { title, notes, languages, alts, headedTables } of slides) {
			expect(title).not.toBe('');
			expect(notes.join('')).not.toBe('');
			expect(new Set(languages)).toEqual(new Set(['en-GB']));
			expect(alts).not.toContain('');
			expect(headedTables).not.toContain(false);
		}
		expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
		for (const { title } of lesson.slides) expect(slides.some((slide) => slide.title.startsWith(title))).toBe(true);
	});

	test.each(word)('$path has one title, its edition and day, and words for its pictures', async (file) => {
		expect((await readWord(file.bytes)).match(/<h1>/g)).toHaveLength(1);
		const { document, footer } = await wordParts(file);
		for (const part of [`Edition ${lesson.plan.edition}`, dayText(lesson.plan.reviewed), 'CC BY-SA 4.0'])
			expect(footer).toContain(part);
		for (const picture of document.match(/<wp:docPr [^>]*>/g) ?? []) expect(picture).toMatch(/descr="[^"]+"/);
	});
});

function expectAll(text: string, parts: readonly string[]): void {
	for (const part of parts) expect(text).toContain(part);
}

function itemsIn(lesson: Lesson, blocks: readonly Block[]): Item[] {
	return activityBlocks(blocks).flatMap((block) => placedTask(lesson, block).shown.map(({ item }) => item));
}

/** What can be chosen in an item, without the letters and numbers before it. */
function choices(item: Item): string[] {
	return [item.prompt, ...(item.mechanic === 'choose' ? item.options.map(({ text }) => text) : [])];
}

function markedFeedback(item: Item): string[] {
	return item.lookFor ? [] : answerRows(item).map(({ text }) => text);
}

/** What an answer sheet says about an item. The stances to unmarked statements are no answers. */
function answerParts(item: Item): string[] {
	if (item.lookFor) return [item.prompt, item.lookFor, ...answerRows(item).map(({ text }) => text)];
	return [...choices(item), ...markedFeedback(item)];
}

function answerLines(lesson: Lesson, blocks: readonly Block[]): string[] {
	const answers = allBlocks(blocks).filter((block): block is AnswerBlock => block.type === 'answer');
	return answers.flatMap((answer) => plainLines(answer.blocks, lesson));
}

/** What only teachers may read: feedback, closing thoughts, what to listen for, signs, answers, notes, and how to use a sheet. */
function keptFromPupils(lesson: Lesson): string[] {
	const tasks = Object.entries(lesson.activities).map(([id, activity]) => taskOf(id, activity, lesson.profiles));
	const ofItems = tasks
		.flatMap(({ items }) => items)
		.flatMap((item) => [
			...answerRows(item).map(({ text }) => text),
			...(item.lookFor ? [item.lookFor] : []),
			...(item.outcome ? [item.outcome] : []),
			...(item.clues?.map(({ why }) => why) ?? []),
		]);
	const forPupils = lesson.worksheets.flatMap(({ blocks }) => plainLines(pupilBlocks(blocks), lesson)).join('\n');
	// Notes may repeat a sentence of the sheet that they are about.
	const notes = lesson.slides
		.flatMap((slide) => plainLines(slide.notes, lesson))
		.filter((line) => !forPupils.includes(line));
	const sheets = lesson.worksheets.flatMap(({ use, blocks }) => [use, ...answerLines(lesson, blocks)]);
	return [...ofItems, ...notes, ...sheets];
}

function pupilBlocks(blocks: readonly Block[]): Block[] {
	return blocks
		.filter(({ type }) => type !== 'answer')
		.map((block) => ('blocks' in block ? { ...block, blocks: pupilBlocks(block.blocks) } : block));
}

async function wordParts({ bytes }: PackFile): Promise<{ document: string; footer: string }> {
	const parts = await readZip(bytes);
	const text = (name: string) => new TextDecoder().decode(parts.get(name));
	const footers = [...parts.keys()].filter((name) => name.startsWith('word/footer'));
	return { document: text('word/document.xml'), footer: footers.map(text).join('') };
}
