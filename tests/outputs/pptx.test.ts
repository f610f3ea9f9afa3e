import { expect, test } from 'vitest';
import type { Block } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import { slotText } from '#lesson/slots';
import { buildPack } from '#outputs/pack';
import { pptx } from '#outputs/pptx/index';
import { fixtureLesson, hostile, paragraph, text } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { readSlides, readZip } from './readers.ts';
import { slidesWith } from './slides-with.ts';

const { files } = await buildPack(fixtureLesson, testContext);
const file = files.find(({ path }) => path.endsWith('.pptx'))?.bytes ?? new Uint8Array();
const slides = await readSlides(file);
const named = (title: string) => slides.find((slide) => slide.title === title);

const at = { file: 'slides.md', line: 1, column: 1 };

test('every slide has a title of its own, notes, British English and words for its pictures', () => {
	for (const { title, notes, languages, alts, headedTables } of slides) {
		expect(title).not.toBe('');
		expect(notes.join('')).not.toBe('');
		expect(new Set(languages)).toEqual(new Set(['en-GB']));
		expect(alts).not.toContain('');
		expect(headedTables).not.toContain(false);
	}
	expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
});

test('the first slide says what the lesson is, for whom, which edition, and who is not behind it', () => {
	const words = slides[0]?.paragraphs.join('\n');
	for (const part of [
		'A good look',
		'Looking at what people do',
		'Year 7',
		'Edition 3',
		'CC BY-SA 4.0',
		testContext.independence,
	]) {
		expect(words).toContain(part);
	}
	expect(words).not.toContain('Key stage');
});

test('a place for a school’s own name on a slide shows what belongs there', async () => {
	const drawn = await slidesWith(paragraph('Ask ', { type: 'slot', slot: 'dslName' }, '.'));
	expect(drawn.flatMap(({ paragraphs }) => paragraphs)).toContain(`Ask ${slotText('dslName')}.`);
});

test('an account becomes a slide to decide on and a slide with the signs', () => {
	const ask = named('Who is there? 1 of 3');
	expect(ask?.alts).toEqual(['A drawn face: Jas']);
	for (const words of [
		'Is Jas who they say they are? Hands up: A, B or C?',
		'Jas  @jas.runs',
		'What happened with Sam',
		'I’d check first',
	]) {
		expect(ask?.paragraphs).toContain(words);
	}
	expect(ask?.paragraphs.join()).not.toContain('Jas is who they say they are.');
	const tell = named('Who is there? 1 of 3: the signs');
	for (const words of ['Jas is who they say they are.', 'They can be asked in person.', 'Strong sign of a real person'])
		expect(tell?.paragraphs).toContain(words);
	expect(tell?.notes.join()).toContain('Being careful is fine.');
});

test('a long account takes a slide of its own; posts beyond the third are in the notes', () => {
	expect(named('Who is there? 2 of 3')?.notes.join()).toContain('A fourth post');
	expect(named('Who is there? 2 of 3: what happened')?.paragraphs).toContain('Kai asked Sam to tell nobody.');
});

test('a quiz question shows no answer; its second slide marks every right option in words', () => {
	expect(named('Quick check 2 of 2')?.paragraphs).not.toContain('Right');
	const answer = named('Quick check 2 of 2: the answer');
	expect(answer?.paragraphs.filter((words) => words === 'Right')).toHaveLength(2);
	expect(answer?.notes).toContain('B. Count their followers – Not this one. Followers can be bought.');
});

test('a slide with one item keeps its own title', () => {
	expect(named('One question')?.paragraphs).toContain('Which of these are good ways to check?');
	expect(named('One question: the answer')).toBeDefined();
});

test('statements come in a table, and what to listen for is in the notes', () => {
	const slide = named('Where do you stand?');
	for (const words of ['Agree', 'Not sure', 'Disagree', '1. You can always see when an account is fake.'])
		expect(slide?.paragraphs).toContain(words);
	expect(slide?.notes).toContain('1. Listen for: Pupils who rely on looks.');
	expect(slide?.notes.join()).not.toContain('Closing thought');
});

test('at the end of a lesson the notes of statements hold the closing thoughts', async () => {
	const after = await slidesWith({
		type: 'activity',
		id: 'ks3/what-do-you-think',
		moment: 'after',
		items: undefined,
		at,
	});
	expect(after[1]?.notes).toContain('2. Closing thought: It is never too early and never too late.');
});

test('the help slide names the services for pupils of the band with their main contact, and no others', () => {
	const slide = named('Somebody to talk to');
	const words = slide?.paragraphs ?? [];
	for (const part of [
		'Emergency services · Call 999',
		'Childline · Call 0800 1111',
		`Text line ${hostile} · Text HELLO to 85258`,
	]) {
		expect(words).toContain(part);
	}
	expect(slide?.notes).toContain('Childline: Call 0800 1111 (day and night); Chat online: childline.org.uk');
	for (const name of ['Helpline for school staff', 'Line for over-18s', 'Line nobody checked']) {
		expect(`${words}${slide?.notes}`).not.toContain(name);
	}
});

test('people to talk to come before places to report, which have a slide of their own', async () => {
	const [childline] = fixtureLesson.services.filter(({ id }) => id === 'childline');
	const report = { ...childline, id: 'report', name: 'Report it', purpose: 'report' } as Lesson['services'][number];
	const pages = await slidesWith({ type: 'help', at }, { services: [report, ...fixtureLesson.services] });
	expect(pages[1]?.paragraphs.join()).not.toContain('Report it');
	expect(pages[2]?.title).toBe('A slide (2)');
	expect(pages[2]?.paragraphs).toContain('Report it · Call 0800 1111');
});

test('options that need more than one slide keep their letters', async () => {
	const option = (index: number) => ({
		text: `${index} ${'and more words '.repeat(9)}`,
		correct: index === 6,
		feedback: 'Because.',
	});
	const items = [{ id: 'long', prompt: 'Which?', select: 'one' as const, options: [1, 2, 3, 4, 5, 6].map(option) }];
	const about = { title: 'Long', intro: 'Pick.', minutes: 1, edition: 1, confidence: true };
	const quiz = { kind: 'choice-quiz' as const, ...about, items };
	const block: Block = { type: 'activity', id: 'ks3/long', moment: undefined, items: undefined, at };
	const pages = (await slidesWith(block, { activities: { 'ks3/long': quiz } })).slice(1);
	expect(pages.map(({ title }) => title)).toEqual([
		'A slide',
		'A slide (2)',
		'A slide: the answer',
		'A slide: the answer (2)',
	]);
	const letters = pages.slice(0, 2).flatMap(({ paragraphs }) => paragraphs.filter((words) => /^[A-F]$/.test(words)));
	expect(letters).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
	expect(pages[3]?.paragraphs).toContain('Right');
});

test('words for the teacher and answers move to the notes', () => {
	const all = slides.flatMap(({ paragraphs }) => paragraphs).join('\n');
	const notes = slides.flatMap(({ notes }) => notes);
	for (const words of ['Words for the teacher alone.', 'Anything that gets help.']) expect(all).not.toContain(words);
	expect(notes).toContain('Say: Words for the teacher alone.');
	expect(notes).toContain('Answer: Anything that gets help.');
});

test('a heading, and a step with what is in it, stand on the slide in words', async () => {
	const heading: Block = { type: 'heading', depth: 3, id: 'part', inlines: [text('A part of it')], at };
	const step: Block = {
		type: 'step',
		title: 'First this',
		minutes: [5],
		pupils: [2],
		blocks: [heading, paragraph('Then that.')],
		at,
	};
	const pages = await slidesWith(step);
	expect(pages[1]?.paragraphs).toEqual(expect.arrayContaining(['First this', 'A part of it', 'Then that.']));
});

test('an activity and the help panel inside a box are written out, with their options and contacts', async () => {
	const activity: Block = { type: 'activity', id: 'ks3/quick-check', moment: undefined, items: [2, 2], at };
	const box: Block = { type: 'callout', kind: 'remember', blocks: [activity, { type: 'help', at }], at };
	const [, page] = await slidesWith(box);
	for (const words of [
		'2. Which of these are good ways to check?',
		'B. Count their followers',
		'Emergency services: Call 999',
	])
		expect(page?.paragraphs).toContain(words);
});

test('what does not fit goes on to further slides and nothing is lost', () => {
	const pages = slides.filter(({ title }) => title.startsWith('More to read'));
	expect(pages.map(({ title }) => title)).toEqual([
		'More to read',
		'More to read (2)',
		'More to read (3)',
		'More to read (4)',
	]);
	for (const [index, page] of pages.entries()) expect(page.paragraphs.join()).toContain(`Part ${index + 1}.`);
});

test('a long table goes on to a further slide with its heading row', async () => {
	const row = (index: number) => [[text(`Row ${index}`)], [text('Some words that explain it')]];
	const rows = Array.from({ length: 30 }, (_, index) => row(index + 1));
	const pages = (await slidesWith({ type: 'table', header: [[text('Left')], [text('Right')]], rows, at })).slice(1);
	expect(pages.length).toBeGreaterThan(1);
	for (const page of pages) expect(page.paragraphs).toContain('Left');
	for (let index = 1; index <= 30; index += 1)
		expect(pages.flatMap((page) => page.paragraphs)).toContain(`Row ${index}`);
});

test('a paragraph too long for any slide is an error that names the slide', async () => {
	await expect(slidesWith(paragraph('word '.repeat(900)))).rejects.toThrow('“A slide”');
});

test('a title too long for two lines is an error that names it', async () => {
	const lesson = { ...fixtureLesson, slides: [{ title: 'Far too long '.repeat(20), blocks: [], notes: [], at }] };
	await expect(pptx.render(lesson, testContext)).rejects.toThrow('too long for two lines');
});

test('paragraph properties stand once and first, and every shape of a slide has its own number', async () => {
	for (const [name, bytes] of await readZip(file)) {
		if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
		const xml = new TextDecoder().decode(bytes);
		for (const one of xml.match(/<a:p>.*?<\/a:p>/gs) ?? [])
			expect(one.match(/<a:pPr/g)?.length ?? 0).toBeLessThanOrEqual(1);
		const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
});
