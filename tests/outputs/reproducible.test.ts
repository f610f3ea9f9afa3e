import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '#outputs/output';
import { buildPack, packIndex } from '#outputs/pack';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';
import { builtTwice } from './samples.ts';

const script = fileURLToPath(new URL('./print-hashes.ts', import.meta.url));

async function hashesOf(lesson: Lesson, context: OutputContext): Promise<string[]> {
	const { packs } = packIndex([await buildPack(lesson, context)]);
	return packs.flatMap(({ files }) => files.map(({ path, sha256 }) => `${sha256} ${path}`));
}

function hashesIn(timeZone: string): string[] {
	return JSON.parse(
		execFileSync(process.execPath, [script], { env: { ...process.env, TZ: timeZone }, encoding: 'utf8' }),
	);
}

test('the fixture and a lesson of every band are built twice', () => {
	expect(builtTwice.map(({ lesson }) => lesson.bandId)).toEqual(['ks3', 'ks2', 'ks3', 'ks4', 'post16']);
});

test.each(builtTwice)('two builds of $id give the same bytes', { timeout: 120_000 }, async ({ lesson, context }) => {
	expect(await hashesOf({ ...lesson }, context)).toEqual(await hashesOf(lesson, context));
});

test('packs have the same bytes in New York and in Auckland as here', { timeout: 300_000 }, async () => {
	const here = (await Promise.all(builtTwice.map(({ lesson, context }) => hashesOf(lesson, context)))).flat();
	expect(hashesIn('America/New_York')).toEqual(here);
	expect(hashesIn('Pacific/Auckland')).toEqual(here);
});

test('a pack is built once for each lesson', () => {
	expect(buildPack(fixtureLesson, testContext)).toBe(buildPack(fixtureLesson, testContext));
});
