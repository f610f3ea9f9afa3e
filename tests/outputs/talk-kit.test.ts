import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#integrations/check-content';
import { allBlocks } from '#lesson/references';
import { plainLines } from '#outputs/plain';
import { sha256 } from '#outputs/sha256';
import { talkLesson } from '#outputs/talk/talk-lesson';
import { buildTalkKit } from '#outputs/talk-kit';
import { pdfFaults, readPdf, wordsOf } from './pdf-structure.ts';
import { readSlides, readZip } from './readers.ts';
import { siteContext } from './samples.ts';

const { talks, lessons, entries } = checkContent(fileURLToPath(new URL('../../', import.meta.url)));
const titleOf = (id: string | undefined) => lessons.find((lesson) => lesson.id === id)?.title;

test('there are talks for every audience', () => {
	expect(new Set(talks.map(({ audience }) => audience))).toEqual(
		new Set(['ks2', 'ks3', 'ks4', 'post16', 'parents', 'staff']),
	);
});

describe.each(talks)('the kit of $id', async (talk) => {
	const place = { before: titleOf(talk.before), after: titleOf(talk.after) };
	const { zip, files } = await buildTalkKit(talk, entries.bands, place, siteContext);
	const bytesOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.bytes ?? new Uint8Array();
	const squeezed = (text: string) => text.replace(/\s+/g, '');

	test('opens with one page that links to every file', () => {
		const page = new TextDecoder().decode(bytesOf('START-HERE.html'));
		for (const { path } of files.filter((file) => /\.(?:docx|pptx|pdf)$/.test(file.path)))
			expect(page).toContain(`href="${path}"`);
	});

	test('opens with the slides, the activities, help and search, as they will lie in the folder', () => {
		const page = new TextDecoder().decode(bytesOf('START-HERE.html'));
		const activities = Object.keys(talk.activities).map((id) => `play/${id}`);
		const guides = ['before', 'during', 'after', 'questions'].map((name) => `officers/${name}`);
		for (const place of [`officers/${talk.id}/present`, ...activities, ...guides, 'help', 'search'])
			expect(page).toContain(`href="browser/${place}/index.html"`);
		expect(page).toMatch(/<p id="check" role="status">Unpack the zip/);
	});

	test('holds what its checksums say, and nothing else', async () => {
		const inside = await readZip(zip.bytes);
		const sums = new TextDecoder().decode(bytesOf('SHA256SUMS')).trim().split('\n');
		expect(sums).toHaveLength(files.length - 1);
		for (const line of sums) {
			const [sum, path] = line.split('  ');
			expect(sha256(inside.get(`talk-${talk.id}/${path}`) ?? new Uint8Array())).toBe(sum);
		}
	});

	test('shows every slide, and says in the notes what must be said as it stands', async () => {
		const slides = await readSlides(bytesOf('_03-slides.pptx'));
		const titles = slides.map(({ title }) => title);
		for (const { title } of talk.slides) expect(titles.some((shown) => shown.startsWith(title))).toBe(true);
		const notes = slides.flatMap((slide) => slide.notes).join('\n');
		const lesson = talkLesson(talk, entries.bands);
		const fixed = talk.slides
			.flatMap((slide) => allBlocks(slide.notes))
			.filter((block) => block.type === 'callout' && block.kind === 'fixed');
		for (const block of fixed) for (const line of plainLines([block], lesson)) expect(notes).toContain(line);
	});

	test('has cue cards for every slide, and PDFs that a screen reader can read', { timeout: 60_000 }, async () => {
		const pdfs = files.filter(({ path }) => path.endsWith('.pdf'));
		expect(pdfs.length).toBeGreaterThan(3);
		for (const { path, bytes } of pdfs) {
			const read = await readPdf(bytes);
			expect([path, ...pdfFaults(read)]).toEqual([path]);
			if (!path.endsWith('cue-cards.pdf')) continue;
			const said = squeezed(wordsOf(read));
			for (const { title } of talk.slides) expect(said).toContain(squeezed(title));
		}
	});

	test('gives the same bytes again', async () => {
		expect((await buildTalkKit(talk, entries.bands, place, siteContext)).zip.bytes).toEqual(zip.bytes);
	});
});

test('a talk for a band that is not described stops with where to describe it', () => {
	const [talk] = talks;
	if (!talk) throw new Error('There are talks.');
	expect(() => talkLesson(talk, [])).toThrow('content/bands.yaml does not describe that band');
});
