/** Prints the hash of every file of the packs that are built twice, for runs under other clocks. */
import { buildPack, packIndex } from '#outputs/pack';
import { builtTwice } from './samples.ts';

const { packs } = packIndex(await Promise.all(builtTwice.map(({ lesson, context }) => buildPack(lesson, context))));
console.log(JSON.stringify(packs.flatMap(({ files }) => files.map(({ path, sha256 }) => `${sha256} ${path}`))));
