/** A talk as one download: slides, notes, cue cards, what to do before and after, and leave-behinds. */
import type { Lesson } from '#lesson/lesson';
import type { Band } from '#lesson/schema/band';
import type { Talk } from '#lesson/talk';
import { wordFiles } from './docx/index.ts';
import type { OutputContext, PackFile } from './output.ts';
import { packPapers } from './pack-papers.ts';
import { pdfFiles } from './pdf/index.ts';
import { pptx } from './pptx/index.ts';
import { printable } from './printable.ts';
import type { TalkPlace } from './talk/documents.ts';
import { talkDocuments } from './talk/documents.ts';
import { startHere } from './talk/start-here.ts';
import { talkLesson } from './talk/talk-lesson.ts';
import { zipPack } from './zip.ts';

/** Everything an officer can download for one talk. */
export interface TalkKit {
	/** The talk's id, for example `ks3`. */
	id: string;
	zip: PackFile;
	/** What the zip holds, the page to open first at the front. */
	files: PackFile[];
}

/** The kit of a talk, drawn anew at every call. */
export async function buildTalkKit(
	given: Talk,
	bands: readonly Band[],
	place: TalkPlace,
	context: OutputContext,
): Promise<TalkKit> {
	const talk = printable(given);
	const lesson: Lesson = talkLesson(talk, bands);
	const documents = talkDocuments(talk, lesson, place, context);
	const [slides, word] = await Promise.all([pptx.render(lesson, context), wordFiles(documents, lesson, context)]);
	const drawn = [...slides, ...word, ...pdfFiles(documents, lesson, context)].sort((a, b) =>
		a.path < b.path ? -1 : 1,
	);
	const all = [await startHere(talk, lesson, drawn, context), ...drawn];
	const files = [...all, ...packPapers(lesson, all)];
	return { id: talk.id, zip: { ...zipPack(lesson, files), path: `${talk.id}.zip`, label: 'Talk kit' }, files };
}
