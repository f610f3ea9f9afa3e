/** The whole teacher pack as one download. */
import type { Lesson } from '#lesson/lesson';
import type { PackFile } from './output.ts';
import { zipFixed } from './zip-fixed.ts';

/** Packs files, in the order given, into `<lesson>.zip`, all in one folder of the lesson's name. */
export function zipPack(lesson: Lesson, files: readonly PackFile[]): PackFile {
	const bytes = zipFixed(files.map((file) => [`${lesson.slug}/${file.path}`, file.bytes] as const));
	return {
		path: `${lesson.slug}.zip`,
		label: 'Teacher pack',
		mediaType: 'application/zip',
		audience: 'teacher',
		bytes,
	};
}
