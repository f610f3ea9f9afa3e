/** What somebody who knows nothing of the project would stumble over in a pack: files that say different things, or our own names. */
import { describe, expect, it, test } from 'vitest';
import type { Block } from '#lesson/blocks';
import { wordFile } from '#outputs/docx/file';
import { documentGallery } from '#outputs/docx/gallery';
import { paperDocuments } from '#outputs/paper/documents';
import type { PaperDocument } from '#outputs/paper/part';
import { cellParts, everyInner, innerRuns } from '#outputs/paper/walk';
import { pptx } from '#outputs/pptx/index';
import { web } from '#outputs/web/index';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { readSlides, readZip } from './readers.ts';
import { realLessons, siteContext } from './samples.ts';
import { slidesWith } from './slides-with.ts';

const linesOf = ({ parts }: PaperDocument) =>
	everyInner(parts).map((part) =>
		innerRuns(part)
			.map((run) => (run.type === 'words' ? run.text : ''))
			.join(''),
	);

describe.each(realLessons.map((lesson) => ({ id: lesson.id, lesson })))('the papers of $id', ({ lesson }) => {
	const documents = paperDocuments(lesson, siteContext);
	const named = (name: string) =>
		documents.find((document) => document.name === name) ?? expect.fail(`There is no ${name}`);

	it('call slides by their titles, as the plan does: their numbers in the deck are others', () => {
		const titles = named('03-slide-notes').parts.flatMap((part) =>
			part.type === 'heading' && part.level === 2 ? innerRuns(part).map((run) => run.type === 'words' && run.text) : [],
		);
		expect(titles).toEqual(expect.arrayContaining(lesson.slides.map(({ title }) => title)));
	});

	it('name curriculum items by codes or not at all', () => {
		const own = lesson.plan.curriculum.flatMap(({ items }) => items.filter(({ id }) => /^[a-z]/.test(id)));
		for (const name of ['01-lesson-plan', '11-curriculum-map'])
			for (const line of linesOf(named(name))) expect(own.map(({ id }) => id)).not.toContain(line);
		const cells = named('11-curriculum-map').parts.flatMap((part) => (part.type === 'table' ? part.rows.flat() : []));
		expect(cells.flatMap(cellParts).length).toBeGreaterThan(0);
		for (const { id } of own) expect(cells).not.toContain(id);
	});
});

test('the first slide gives the ages of a band only beside all of its years', async () => {
	for (const lesson of realLessons) {
		const [file] = await pptx.render(lesson, siteContext);
		const [opening] = await readSlides(file?.bytes ?? new Uint8Array());
		const isWhole = lesson.years.length === lesson.band.years.length;
		expect(opening?.paragraphs.some((line) => line.includes(lesson.band.name))).toBe(isWhole);
	}
});

test('what Sam wants is said as a sentence on slides, on paper and in the pupils’ copy', async () => {
	const [id = '', activity] =
		Object.entries(fixtureLesson.activities).find(([, { kind }]) => kind === 'join-the-dots') ?? [];
	if (activity?.kind !== 'join-the-dots') throw new Error('The fixture has dots to join');
	const block: Block = {
		type: 'activity',
		id,
		moment: undefined,
		items: undefined,
		at: { file: 'a.md', line: 1, column: 1 },
	};
	const wanted = 'Sam wants: posts for a few';
	const activities = { ...fixtureLesson.activities, [id]: { ...activity, goal: 'posts for a few' } };
	const slides = await slidesWith(block, { activities });
	expect(slides.flatMap(({ paragraphs }) => paragraphs)).toContain(wanted);
	const [sheet] = fixtureLesson.worksheets;
	if (!sheet) throw new Error('The fixture has a worksheet');
	const lesson = { ...fixtureLesson, activities, blocks: [block], worksheets: [{ ...sheet, blocks: [block] }] };
	const paper = paperDocuments(lesson, testContext).find(({ name }) => name.startsWith('04-worksheet'));
	expect(linesOf(paper ?? expect.fail())).toContain(wanted);
	const [page] = await web.render(lesson, testContext);
	const html = (await readZip(page?.bytes ?? new Uint8Array())).get(`${lesson.slug}/index.html`);
	expect(new TextDecoder().decode(html)).toContain(wanted);
});

test('letters to vote with are as large in Word as on paper, and words on cards are not', async () => {
	const size = async (name: string) => {
		const sheet = paperDocuments(fixtureLesson, testContext).find((one) => one.name === name) ?? expect.fail();
		const bytes = await wordFile(sheet, fixtureLesson, testContext, await documentGallery([sheet], testContext));
		const xml = new TextDecoder().decode((await readZip(bytes)).get('word/document.xml'));
		return Math.max(0, ...[...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, found]) => Number(found) / 2));
	};
	expect(await size('07-voting-cards')).toBeGreaterThan(150);
	expect(await size('13-end-slips')).toBeLessThan(24);
});
