/** The papers of every talk: which there are, and that they say what belongs to the talk, its age and its nation. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#integrations/check-content';
import { plainText } from '#lesson/markdown/inlines';
import { pupilServices } from '#lesson/services';
import { slotText } from '#lesson/slots';
import { roomOf } from '#lesson/talk';
import { wordFiles } from '#outputs/docx/index';
import { pptx } from '#outputs/pptx/index';
import { talkDocuments } from '#outputs/talk/documents';
import { talkLesson } from '#outputs/talk/talk-lesson';
import { fillDetails } from '#site/local-details/fill';
import { readSlides, readWords } from './readers.ts';
import { siteContext } from './samples.ts';

const { talks, lessons, entries } = checkContent(fileURLToPath(new URL('../../', import.meta.url)));
const titleOf = (id: string | undefined) => lessons.find((lesson) => lesson.id === id)?.title;

function papersOf(talk: (typeof talks)[number]) {
	const lesson = talkLesson(talk, entries.bands);
	const place = { before: titleOf(talk.before), after: titleOf(talk.after) };
	const documents = talkDocuments(talk, lesson, place, siteContext);
	const wordsIn = (name: string) => JSON.stringify(documents.find((one) => one.name === name)?.parts ?? '');
	return { lesson, documents, names: documents.map(({ name }) => name), wordsIn };
}

test('the bank has forty questions, each answered in two sentences, and where the law differs for every nation', () => {
	const { blocks } = talks[0]?.sheets.find(({ id }) => id === 'hard-questions') ?? { blocks: [] };
	const answers = blocks.flatMap((block, at) => {
		if (block.type !== 'heading' || block.depth !== 3) return [];
		const end = blocks.findIndex((one, later) => later > at && one.type === 'heading');
		const said = blocks.slice(at + 1, end < 0 ? undefined : end);
		return [said.map((one) => (one.type === 'paragraph' ? plainText(one.inlines) : ''))];
	});
	expect(answers).toHaveLength(40);
	for (const paragraphs of answers) {
		for (const one of paragraphs) expect(one.match(/[.?!](?=\s|$)/g), one).toHaveLength(2);
		if (paragraphs.length === 1) continue;
		for (const nation of ['England', 'Wales', 'Scotland', 'Northern Ireland'])
			expect(paragraphs.map((one) => one.split(':')[0]).join(' ')).toContain(nation);
	}
});

describe.each(talks)('the papers of $id', async (talk) => {
	const { lesson, documents, names, wordsIn } = papersOf(talk);
	const room = roomOf(talk);

	test('are those of its room', () => {
		const always = [
			'01-running-order',
			'04-if-a-pupil-tells-you',
			'06-with-the-safeguarding-lead',
			'07-hard-questions',
			'09-pocket-card',
		];
		expect(names).toEqual(expect.arrayContaining(always));
		expect(names.filter((name) => name.startsWith('02-e-mail'))).toHaveLength(1);
		const forClass = [
			'02-checklist',
			'02-sit-out-plan',
			'02-notice-to-families',
			'05-show-of-hands',
			'06-follow-up',
			'13-end-slips',
		];
		if (room === 'class') expect(names).toEqual(expect.arrayContaining(forClass));
		expect(names.includes('04-if-you-are-called-away')).toBe(room !== 'adults');
		expect(names.includes('09-help-poster')).toBe(room !== 'adults');
		expect(names.includes('13-ask-it-slips')).toBe(room === 'class');
	});

	test('name the lessons before and after it, its minutes and its listeners', () => {
		const all = JSON.stringify(documents);
		for (const left of ['[minutes]', '[lesson before]', '[lesson after]', '[listeners]'])
			expect(all).not.toContain(left);
		if (room === 'class') {
			expect(wordsIn('02-e-mail-to-the-school')).toContain(`“${titleOf(talk.before)}”`);
			expect(wordsIn('06-follow-up')).toContain(`“${titleOf(talk.after)}”`);
		}
	});

	test('leave behind cards with ways to help that its listeners can reach, and until when to trust them', () => {
		const card = wordsIn('09-pocket-card');
		const reached = pupilServices(lesson.services, lesson.band);
		for (const { id, name } of talk.services) {
			if (card.includes(`"${name}: "`) || card.includes(`"${name} (`))
				expect(
					reached.map((one) => one.id),
					name,
				).toContain(id);
		}
		expect(card).toContain('Call 999');
		expect(card).toMatch(/Check again by \d+ \w+ \d{4}/);
		expect(card.includes('When you are 18 or over')).toBe(talk.audience === 'post16');
		expect(card.includes('Childline: ')).toBe(talk.audience !== 'staff');
		if (room !== 'adults') expect(card).toMatch(/\(Wales\).*\(Northern Ireland\)/);
		expect(wordsIn('01-running-order')).toContain('checked again by');
	});

	test('take a school’s own names, in Word and in the notes of the slides', async () => {
		const details = { dslName: 'Ms O’Neill & Co', dslRoom: 'Room 7', teamContact: 'team@force.example' };
		const word = await wordFiles(documents, lesson, siteContext);
		for (const { path, bytes } of word) {
			const words = await readWords(await fillDetails(path, bytes, details));
			expect(words, path).not.toContain(slotText('dslName'));
		}
		const [slides] = await pptx.render(lesson, siteContext);
		const filled = await readSlides(await fillDetails('a.pptx', slides?.bytes ?? new Uint8Array(), details));
		const notes = filled.flatMap((slide) => slide.notes).join('\n');
		expect(notes).not.toContain(slotText('dslName'));
		if (talk.audience !== 'staff') expect(notes).toContain(details.dslName);
	});
});
