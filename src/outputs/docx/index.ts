/** Word files: every paper document of a lesson. */
import type { Lesson } from '#lesson/lesson';
import type { Output, OutputContext, PackFile } from '../output.ts';
import { paperDocuments } from '../paper/documents.ts';
import type { PaperDocument } from '../paper/part.ts';
import { wordFile } from './file.ts';
import { documentGallery } from './gallery.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const docx: Output = {
	format: 'Word',
	async render(lesson: Lesson, context: OutputContext): Promise<PackFile[]> {
		return wordFiles(paperDocuments(lesson, context), lesson, context);
	},
};

/** Documents of a lesson, or of what is drawn like one, as Word files; those that are PDFs alone are left out. */
export async function wordFiles(
	all: readonly PaperDocument[],
	lesson: Lesson,
	context: OutputContext,
): Promise<PackFile[]> {
	const documents = all.filter(({ only }) => only === undefined);
	const gallery = await documentGallery(documents, context);
	return Promise.all(
		documents.map(async (document): Promise<PackFile> => {
			const { name, label, audience, copies } = document;
			const bytes = await wordFile(document, lesson, context, gallery);
			return { path: `${lesson.slug}_${name}.docx`, label, mediaType, audience, copies, bytes };
		}),
	);
}
