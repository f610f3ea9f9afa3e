/** A lesson's teacher pack. Endpoints, download lists, sizes, search records and the offline list all come from here. */
import type { Lesson } from '#lesson/lesson';
import type { OutputContext, PackFile } from './output.ts';
import { packPapers } from './pack-papers.ts';
import { readMe } from './read-me.ts';
import { outputs } from './registry.ts';
import { sha256 } from './sha256.ts';
import { zipPack } from './zip.ts';

/** Everything a teacher can download for one lesson. */
export interface Pack {
	/** The lesson's id, for example `ks3/whos-really-there`. */
	id: string;
	zip: PackFile;
	/** What the zip holds, in teaching order, the read-me first. */
	files: PackFile[];
	/** What parents may see of it: the same content without answers and notes. */
	parentFiles: PackFile[];
}

/** One download, as `/packs/index.json` lists it. */
export interface PackIndexFile {
	/** From the site's root, for example `/packs/ks3/whos-really-there.zip`. */
	path: string;
	label: string;
	mediaType: string;
	bytes: number;
	sha256: string;
}

/** The contract of `/packs/index.json`. */
export interface PackIndex {
	packs: { id: string; files: PackIndexFile[] }[];
	/** All lessons of a band in one zip: for teachers, and for parents. */
	units: PackIndexFile[];
}

const packs = new WeakMap<Lesson, Promise<Pack>>();

/** The pack of a lesson. Built once for each lesson object, with the context of the first call. */
export function buildPack(lesson: Lesson, context: OutputContext): Promise<Pack> {
	const built = packs.get(lesson) ?? renderPack(lesson, context);
	packs.set(lesson, built);
	return built;
}

async function renderPack(lesson: Lesson, context: OutputContext): Promise<Pack> {
	const rendered = await Promise.all(Object.values(outputs).map((output) => output.render(lesson, context)));
	const all = rendered.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
	const documents = all.filter(({ copies }) => copies !== 'parents');
	const files = withPapers(lesson, [...readMe(lesson, documents, context), ...documents]);
	const forParents = all.filter(({ audience }) => audience !== 'teacher');
	return { id: lesson.id, zip: zipPack(lesson, files), files, parentFiles: withPapers(lesson, forParents) };
}

/** The files with what vouches for them, which no list of hashes can hold itself. */
function withPapers(lesson: Lesson, files: PackFile[]): PackFile[] {
	return [...files, ...packPapers(lesson, files)];
}

/** Where a file of a pack lives on the site, from its root. No version in it: an address given once stays right. */
export function packPath(pack: Pack, file: PackFile): string {
	const band = pack.id.slice(0, pack.id.indexOf('/'));
	return file === pack.zip ? `/packs/${band}/${file.path}` : `/packs/${pack.id}/${file.path}`;
}

/** Every download of every pack, the zip first, then the zips of whole bands. */
export function packIndex(all: readonly Pack[], units: readonly PackFile[] = []): PackIndex {
	const entry = (path: string, { label, mediaType, bytes }: PackFile): PackIndexFile => {
		return { path, label, mediaType, bytes: bytes.length, sha256: sha256(bytes) };
	};
	return {
		packs: all.map((pack) => ({
			id: pack.id,
			files: [pack.zip, ...pack.files].map((file) => entry(packPath(pack, file), file)),
		})),
		units: units.map((file) => entry(`/packs/${file.path}`, file)),
	};
}
