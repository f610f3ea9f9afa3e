/** Files as downloads of several: one lesson, and all lessons of an age band. */
import type { Lesson } from '#lesson/lesson';
import type { PackFile } from './output.ts';
import type { Pack } from './pack.ts';
import { zipFixed } from './zip-fixed.ts';

const mediaType = 'application/zip';

/** Packs files, in the order given, into `<lesson>.zip`, all in one folder of the lesson's name. */
export function zipPack(lesson: Lesson, files: readonly PackFile[]): PackFile {
	const bytes = zipFixed(files.map((file) => [`${lesson.slug}/${file.path}`, file.bytes] as const));
	return { path: `${lesson.slug}.zip`, label: 'Teacher pack', mediaType, audience: 'teacher', bytes };
}

/**
 * All lessons of a band in one zip, a folder each, in teaching order: once for teachers as `<band>.zip`, once for parents
 * as `<band>-for-parents.zip`. Nothing where a band has no lesson.
 *
 * @param name what the band is called, for example “Key stage 3”.
 */
export function zipUnit(band: string, name: string, packs: readonly Pack[]): PackFile[] {
	if (packs.length === 0) return [];
	const zip = (files: 'files' | 'parentFiles') =>
		zipFixed(
			packs.flatMap((pack, index) =>
				pack[files].map((file) => [`${folderOf(pack, index)}/${file.path}`, file.bytes] as const),
			),
		);
	return [
		{ path: `${band}.zip`, label: `${name}: all lessons`, mediaType, audience: 'teacher', bytes: zip('files') },
		{
			path: `${band}-for-parents.zip`,
			label: `${name}: what parents may see`,
			mediaType,
			audience: 'parent',
			bytes: zip('parentFiles'),
		},
	];
}

function folderOf({ id }: Pack, index: number): string {
	return `${String(index + 1).padStart(2, '0')}-${id.slice(id.indexOf('/') + 1)}`;
}
