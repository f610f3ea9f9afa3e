import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildPack, packIndex } from '#outputs/pack';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';

const script = fileURLToPath(new URL('./print-hashes.ts', import.meta.url));

function hashesIn(timeZone: string): string[] {
	return JSON.parse(
		execFileSync(process.execPath, [script], { env: { ...process.env, TZ: timeZone }, encoding: 'utf8' }),
	);
}

test('two builds of a lesson give the same bytes, in New York as in London', { timeout: 60_000 }, async () => {
	const here = packIndex([await buildPack(fixtureLesson, testContext)]).packs[0]?.files.map(
		({ path, sha256 }) => `${sha256} ${path}`,
	);
	const again = packIndex([await buildPack({ ...fixtureLesson }, testContext)]).packs[0]?.files.map(
		({ path, sha256 }) => `${sha256} ${path}`,
	);
	expect(again).toEqual(here);
	expect(hashesIn('America/New_York')).toEqual(here);
	expect(hashesIn('UTC')).toEqual(here);
});

test('a pack is built once for each lesson', () => {
	expect(buildPack(fixtureLesson, testContext)).toBe(buildPack(fixtureLesson, testContext));
});
