import { expect, test } from 'vitest';
import type { ChoiceQuiz } from '#lesson/schema/kinds/choosing';
import { docx } from '#outputs/docx/index';
import { buildPack } from '#outputs/pack';
import { fixtureLesson, paragraph } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { readWord, readWords, readZip } from './readers.ts';

const { files } = await buildPack(fixtureLesson, testContext);
const bytesOf = (part: string) => files.find(({ path }) => path.includes(part))?.bytes ?? new Uint8Array();
const planFile = bytesOf('_01-lesson-plan.docx');
const pupilFile = bytesOf('_04-worksheet-on-paper.docx');
const answerFile = bytesOf('_05-answers-on-paper.docx');
const [plan, pupil, answers] = await Promise.all([planFile, pupilFile, answerFile].map(readWords));

const activities = Object.values(fixtureLesson.activities);
const checks = activities.flatMap((activity) => (activity.kind === 'profile-check' ? activity.items : []));
const quizzes = activities.flatMap((activity) => (activity.kind === 'choice-quiz' ? activity.items : []));
const statements = activities.flatMap((activity) => (activity.kind === 'statements' ? activity.items : []));

/** What only teachers may read. */
const keptFromPupils = [
	'Hurry together with a secret.',
	'Teacher words that pupils never see.',
	...fixtureLesson.worksheets.map(({ use }) => use),
	...statements.flatMap(({ lookFor, thought }) => [lookFor, thought]),
	...quizzes.flatMap(({ options }) => options.map(({ feedback }) => feedback)),
	...checks.flatMap(({ feedback, clues }) => [...Object.values(feedback), ...clues.map(({ why }) => why)]),
];

test('the plan opens with the title and its sections are headings in order', async () => {
	const headings = [...(await readWord(planFile)).matchAll(/<h([1-4])>(.*?)<\/h\1>/g)].map(
		([, level, words]) => `${level} ${words}`,
	);
	expect(headings[0]).toBe('1 A good look: lesson plan');
	const sections = headings.filter((heading) => heading.startsWith('2'));
	expect(sections).toEqual([
		'2 Outcomes',
		'2 Key points',
		'2 What you need',
		'2 Time at a glance',
		'2 Before and after',
		'2 Before the lesson',
		'2 Adaptations',
		'2 If someone tells you',
		'2 What pupils may think',
		'2 Key words',
		'2 Curriculum links',
		'2 Where to get help',
		'2 About this plan',
	]);
});

test('the time table adds up to each route and has a heading row', async () => {
	const html = await readWord(planFile);
	const table = html.slice(html.indexOf('Time at a glance')).match(/<table>.*?<\/table>/s)?.[0] ?? '';
	expect(table).toMatch(/<thead>.*50 min.*35 min.*20 min.*<\/thead>/s);
	expect(table).toMatch(/Total.*50.*35.*20/s);
});

test('the plan holds steps, misconceptions, curriculum, words of this band and all checked contacts', () => {
	for (const { title } of fixtureLesson.plan.blocks.filter((block) => block.type === 'step'))
		expect(plan).toContain(title);
	for (const words of [
		'Fast means friendly',
		'A friend can wait',
		'Judge what people do online',
		'Statutory from',
		'Account',
	]) {
		expect(plan).toContain(words);
	}
	for (const contact of ['999', '0800 1111', 'childline.org.uk', 'Text HELLO to 85258', '0344 381 4772'])
		expect(plan).toContain(contact);
	expect(plan).not.toContain('Not in this band');
	for (const all of [plan, pupil, answers])
		for (const unread of ['0123', 'unverified@example.org']) expect(all).not.toContain(unread);
});

test('an activity in the plan shows only the items that the step uses', () => {
	expect(plan).toContain('Is Kai who they say they are?');
	expect(plan).not.toContain('Is Noor who they say they are?');
});

test('pupils get every question, prompt, option and account of their sheet', () => {
	const options = quizzes.flatMap(({ prompt, options }) => [prompt, ...options.map(({ text }) => text)]);
	const contact = checks.slice(1).flatMap((check) => check.contact);
	for (const words of [
		...options,
		...contact,
		'Which sign tells the most, and why?',
		'Is Noor who they say they are?',
		'I’d check first',
		'@kai_guitar',
		'A fourth post',
	]) {
		expect(pupil).toContain(words);
	}
	for (const { text } of statements) expect(pupil).toContain(text);
	for (const words of ['Agree', 'Not sure', 'Disagree', 'Tick all that are right.', 'Childline (0800 1111)'])
		expect(pupil).toContain(words);
	expect(pupil).not.toContain('Is Jas who they say they are?');
});

test.each(keptFromPupils)('pupils do not get “%s”', (words) => {
	expect(pupil).not.toContain(words);
});

test('the answer sheet holds the answers, the feedback, the clues and what to listen for', () => {
	const shown = checks
		.slice(1)
		.flatMap(({ feedback, clues }) => [...Object.values(feedback), ...clues.map(({ why }) => why)]);
	const others = keptFromPupils.filter(
		(words) =>
			!checks.some((check) => [...Object.values(check.feedback), ...check.clues.map(({ why }) => why)].includes(words)),
	);
	for (const words of [...others, ...shown, 'Kai is not who they say they are.', 'Partly right'])
		expect(answers).toContain(words);
});

test('pupils see services for their age only', () => {
	expect(pupil).toContain('Emergency services');
	for (const name of ['Helpline for school staff', 'Line for over-18s', 'Line nobody checked'])
		expect(pupil).not.toContain(name);
	expect(pupil).toContain('Contacts checked on 20 November 2026.');
});

test.each([planFile, pupilFile, answerFile])(
	'a Word file says its language, its edition and its licence, and every picture has words',
	async (bytes) => {
		const parts = await readZip(bytes);
		const text = (name: string) => new TextDecoder().decode(parts.get(name));
		expect(text('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
		const footer = [...parts.keys()]
			.filter((name) => name.startsWith('word/footer'))
			.map(text)
			.join('');
		for (const words of ['ks3/a-good-look', 'Edition 3', '22 November 2026', 'CC BY-SA 4.0', 'independent'])
			expect(footer).toContain(words);
		expect(text('docProps/core.xml')).toContain('2026-11-22T00:00:00Z');
		const pictures = text('word/document.xml').match(/<wp:docPr [^>]*>/g) ?? [];
		expect(pictures.length).toBeGreaterThan(0);
		for (const picture of pictures) expect(picture).toMatch(/descr="[^"]+"/);
	},
);

test('links in Word lead to the site', async () => {
	expect(await readWord(planFile)).toContain('href="https://whosthere.example/portal/help/"');
	expect(pupil).toContain('what to do next (whosthere.example/portal/help)');
});

test('an activity in a list says what it is called and what to do', async () => {
	const at = { file: 'worksheet-on-paper.md', line: 1, column: 1 };
	const activity = { type: 'activity' as const, id: 'ks3/quick-check', moment: undefined, items: undefined, at };
	const item = [paragraph('First do this.'), activity];
	const sheet = {
		slug: 'list',
		title: 'A list',
		use: 'Any time.',
		blocks: [{ type: 'list' as const, ordered: true, items: [item], at }],
	};
	const rendered = await docx.render({ ...fixtureLesson, worksheets: [sheet] }, testContext);
	const words = await readWords(
		rendered.find(({ path }) => path.endsWith('_04-worksheet-list.docx'))?.bytes ?? new Uint8Array(),
	);
	for (const part of ['First do this.', 'Quick check', 'Pick what fits best.', 'Count their followers'])
		expect(words).toContain(part);
});

test('where a quiz asks how sure pupils are, paper does too', async () => {
	const id = 'ks3/quick-check';
	const quiz = { ...(fixtureLesson.activities[id] as ChoiceQuiz), confidence: true };
	const lesson = { ...fixtureLesson, activities: { ...fixtureLesson.activities, [id]: quiz } };
	const rendered = await docx.render(lesson, testContext);
	const words = await readWords(
		rendered.find(({ path }) => path.includes('_04-worksheet-on-paper.docx'))?.bytes ?? new Uint8Array(),
	);
	expect(words).toMatch(/How sure are you\?.*a guess.*fairly sure.*very sure/);
	expect(pupil).not.toContain('How sure are you?');
});

test('a lesson with nothing to cut out and nothing to count has neither cards nor a tally', async () => {
	const id = 'ks3/what-do-you-think';
	const statementsOnly = Object.fromEntries(Object.entries(fixtureLesson.activities).filter(([key]) => key === id));
	const plan = { ...fixtureLesson.plan, blocks: [] };
	const rendered = await docx.render(
		{ ...fixtureLesson, activities: statementsOnly, blocks: [], slides: [], worksheets: [], plan },
		testContext,
	);
	const names = rendered.map(({ path }) => path);
	expect(names).toContain('a-good-look_01-lesson-plan.docx');
	for (const name of ['_04-', '_05-', '_07-cards', '_14-tally']) expect(names.join(' ')).not.toContain(name);
});
