/** Prints the hash of every file of the fixture's pack, for runs under other clocks. */
import { buildPack, packIndex } from '#outputs/pack';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';

const { packs } = packIndex([await buildPack(fixtureLesson, testContext)]);
console.log(JSON.stringify(packs[0]?.files.map(({ path, sha256 }) => `${sha256} ${path}`)));
