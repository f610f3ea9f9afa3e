/**
 * The pupils' page of a lesson without the site: a folder that opens by double click, and the same as packages for learning
 * platforms, which are told that somebody came to the end and nothing else.
 */
import type { Lesson } from '#lesson/lesson';
import type { Output, OutputContext, PackFile } from '../output.ts';
import { lmsScript } from '../scorm/lms-script.ts';
import { scormPackage } from '../scorm/package.ts';
import { zipFixed } from '../zip-fixed.ts';
import { copyFiles } from './files.ts';
import { reportScript } from './report-script.ts';
import { copyWords } from './words.ts';

const mediaType = 'application/zip';

export const web: Output = {
	format: 'Web page',
	async render(lesson, context) {
		return [
			await folder(lesson, context),
			await learningPackage(lesson, context, '1.2', 'scorm12'),
			await learningPackage(lesson, context, '2004', 'scorm2004'),
		];
	},
};

async function folder(lesson: Lesson, context: OutputContext): Promise<PackFile> {
	const files = await copyFiles({ lesson, context, isInPlatform: false });
	const bytes = zipFixed(files.map((file) => [`${lesson.slug}/${file.path}`, file.bytes] as const));
	const label = 'Pupils’ page, for use without a network (unpack it, then open index.html)';
	return { path: `${lesson.slug}_15-pupil-page.zip`, label, mediaType, audience: 'pupil', bytes };
}

async function learningPackage(
	lesson: Lesson,
	context: OutputContext,
	version: '1.2' | '2004',
	ending: string,
): Promise<PackFile> {
	const scripts = { 'lms.js': lmsScript, 'report.js': reportScript(copyWords) };
	const files = await copyFiles({ lesson, context, isInPlatform: true }, scripts);
	const content = { id: `${lesson.id}/lesson`, title: lesson.title, version, files, launch: 'index.html' };
	const label = `Lesson for a learning platform (SCORM ${version})`;
	const bytes = scormPackage(content);
	return { path: `${lesson.slug}_15-lesson.${ending}.zip`, label, mediaType, audience: 'teacher', bytes };
}
