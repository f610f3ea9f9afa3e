/** Prints the hash of every file of every sample's pack, for runs under other clocks. */
import { buildPack, packIndex } from '#outputs/pack';
import { samples } from './samples.ts';

const { packs } = packIndex(await Promise.all(samples.map(({ lesson, context }) => buildPack(lesson, context))));
console.log(JSON.stringify(packs.flatMap(({ files }) => files.map(({ path, sha256 }) => `${sha256} ${path}`))));
