import { sha256 } from '#outputs/sha256';
import { zipFixed } from '#outputs/zip-fixed';
import { inner } from './disk-folder.ts';

/** A file by its place from the folder that is opened first. */
export type DiskFile = readonly [name: string, content: string | Uint8Array];

const sumsFile = 'SHA256SUMS';

/**
 * A folder as zip. Two files are added: the list of all files, which `START-HERE.html` goes through, and `SHA256SUMS`,
 * which `sha256sum -c` reads; one that is there already is replaced.
 *
 * @param top the name of the one folder that everything lies in.
 */
export function zipFolder(top: string, given: readonly DiskFile[]): Uint8Array {
	const files = given.filter(([name]) => name !== sumsFile).map(([name, content]) => [name, asBytes(content)] as const);
	const list = `${inner}/files.js`;
	const names = [...files.map(([name]) => name), list, sumsFile].sort();
	files.push([list, asBytes(`globalThis.diskFiles=${JSON.stringify(names)}`)]);
	const sums = files.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
	return zipFixed([...files, [sumsFile, asBytes(sums)] as const].map(([name, bytes]) => [`${top}/${name}`, bytes]));
}

function asBytes(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
