/** Word files: every paper document of a lesson. */
import type { Lesson } from '#lesson/lesson';
import type { Output, OutputContext, PackFile } from '../output.ts';
import { paperDocuments } from '../paper/documents.ts';
import { wordFile } from './file.ts';
import { documentGallery } from './gallery.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const docx: Output = {
	format: 'Word',
	async render(lesson: Lesson, context: OutputContext): Promise<PackFile[]> {
		const documents = paperDocuments(lesson, context).filter(({ only }) => only === undefined);
		const gallery = await documentGallery(documents, context);
		return Promise.all(
			documents.map(async (document): Promise<PackFile> => {
				const { name, label, audience, copies } = document;
				const bytes = await wordFile(document, lesson, context, gallery);
				return { path: `${lesson.slug}_${name}.docx`, label, mediaType, audience, copies, bytes };
			}),
		);
	},
};
