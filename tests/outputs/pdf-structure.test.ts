import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, test } from 'vitest';
import { looks } from '#outputs/paper/part';
import { printDocument } from '#outputs/pdf/document';
import { fixtureLesson, hostile } from '../fixtures/lesson.ts';
import { everyPart } from '../fixtures/paper.ts';
import { testContext } from './context.ts';
import type { PdfFile } from './pdf-structure.ts';
import { pdfFaults, readPdf, wordsOf } from './pdf-structure.ts';
import { readWords } from './readers.ts';
import { samplePack, samples } from './samples.ts';

/** Points. What stands below lines and beside numbers may be smaller than the rest, but not in large print. */
const smallest = { plain: 8.5, large: 18, clear: 12 } as const;

const twinOf = (path: string) => path.replace(/\.pdf$/, '.docx');

/** Letters and digits alone: signs, lines to write on and breaks are each format's own. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The paragraphs of a Word file whose words a PDF does not hold. Emoji are printed as words. */
function missingFrom(pdf: string, docx: string): string[] {
	const printed = bare(pdf);
	return docx
		.split('\n')
		.filter((line) => !/\p{Extended_Pictographic}/u.test(line))
		.filter((line) => !printed.includes(bare(line)));
}

function smallestText({ pages }: PdfFile): number {
	const texts = pages.flatMap((page) => page.texts.filter(({ tag }) => tag === 'content'));
	return Math.min(...texts.map(({ size }) => size));
}

describe.each(looks.flatMap((look) => [false, true].map((landscape) => ({ look, landscape }))))(
	'every part, $look, landscape: $landscape',
	async ({ look, landscape }) => {
		const document = everyPart(look, landscape);
		const print = () => printDocument(document, fixtureLesson, testContext);
		const { bytes, pages } = print();
		const read = await readPdf(bytes);

		test('has all a screen reader needs, and sticks out nowhere', () => {
			expect(pdfFaults(read)).toEqual([]);
			expect(read.pages).toHaveLength(pages);
		});

		test('holds every word, the hostile ones too', () => {
			const joined = wordsOf(read).replaceAll(' ', '');
			const printed = hostile.replace('🎉', '(party popper)').replaceAll(' ', '');
			for (const word of [printed, 'o'.repeat(300), 'dweudwrthoedolyn', 'Safeguardinglead(DSL)', '(partypopper)'])
				expect(joined).toContain(word);
			expect(joined.match(/word/g)).toHaveLength(2400);
		});

		test('is as large as its look promises, and lies as it should', () => {
			expect(smallestText(read)).toBeGreaterThanOrEqual(smallest[look]);
			for (const { width, height } of read.pages) expect(width > height).toBe(landscape);
			if (look === 'clear') expect(read.pages.flatMap(({ fonts }) => fonts).join(' ')).not.toContain('Italic');
		});

		test('has the same bytes when it is printed again', () => {
			expect(print().bytes).toEqual(bytes);
		});
	},
);

describe('every PDF of every pack', async () => {
	const packs = await Promise.all(samples.map(samplePack));
	const pdfs = packs
		.flatMap(({ files, parentFiles }) => [...files, ...parentFiles.filter(({ copies }) => copies)])
		.filter(({ path }) => path.endsWith('.pdf'));

	const word = new Map(packs.flatMap(({ files }) => files.map(({ path, bytes }) => [path, bytes] as const)));

	test('is there, and most have a twin in Word', () => {
		expect(pdfs.length).toBeGreaterThan(samples.length);
		expect(pdfs.filter(({ path }) => word.has(twinOf(path))).length).toBeGreaterThan(pdfs.length / 2);
	});

	test.each(pdfs)(
		'$path has all a screen reader needs, says how many pages it has, and holds what its twin in Word holds',
		async ({ bytes, pages, path }) => {
			const read = await readPdf(bytes);
			expect(pdfFaults(read)).toEqual([]);
			expect(read.pages).toHaveLength(pages ?? 0);
			if (path.endsWith('-large-print.pdf')) expect(smallestText(read)).toBeGreaterThanOrEqual(smallest.large);
			const twin = word.get(twinOf(path));
			if (twin) expect(missingFrom(wordsOf(read), await readWords(twin))).toEqual([]);
		},
	);
});

describe('the checker finds what is wrong', () => {
	const { bytes } = printDocument(everyPart('plain'), fixtureLesson, testContext);
	/** The same file with other bytes in it, as many as before. */
	const spoilt = (from: string, to: string) => {
		const text = Buffer.from(bytes).toString('latin1');
		expect(text).toContain(from);
		expect(to).toHaveLength(from.length);
		return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
	};

	test.each([
		['/Lang (en-GB)', '/Lang (en-US)', 'Its language is not British English.'],
		['/Marked true', '/Merked true', 'It does not say that it is tagged.'],
		['/DisplayDocTitle true', '/DisplayDocTotle true', 'It shows its file name instead of its title.'],
		['pdfuaid:part>1', 'pdfuaid:part>2', 'It does not claim PDF/UA-1.'],
		['/S /H2', '/S /H3', 'Its headings skip a level.'],
		['/S /H1', '/S /H2', 'It does not have exactly one heading of level 1, at its start.'],
		['/S /TH', '/S /TD', 'A table has no heading cells.'],
		['/Alt (', '/Olt (', 'Page 1: A picture has no words.'],
		['/Contents (', '/Cuntents (', 'Page 1: A link does not say where it leads.'],
		[
			'AtkinsonHyperlegibleNext',
			'AtkinsonHyperlegiblePrev',
			'Page 1: The typeface AtkinsonHyperlegiblePrev-Bold is not ours.',
		],
	])('%s made %s', async (from, to, fault) => {
		expect(pdfFaults(await readPdf(spoilt(from, to)))).toContain(fault);
	});

	test('a file without tags', async () => {
		const compiler = NodeCompiler.create();
		const plain = compiler.pdf({ mainFileContent: '= Title\nWords\n#pagebreak()\n' }, { pdfTags: false });
		expect(pdfFaults(await readPdf(new Uint8Array(plain)))).toEqual(
			expect.arrayContaining([
				'It has no title.',
				'It does not say that it is tagged.',
				'Page 1: “Title” is not in the structure.',
				'Page 2: It is blank.',
			]),
		);
	});

	test('words that stick out', async () => {
		const compiler = NodeCompiler.create();
		const wide = compiler.pdf({ mainFileContent: `= Title\n#box(width: 520pt)[#h(1fr) far]` });
		expect(pdfFaults(await readPdf(new Uint8Array(wide)))).toContain('Page 1: “far” sticks out.');
	});
});
