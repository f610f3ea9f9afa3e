/** PDF files: every paper document, tagged for screen readers (PDF/UA-1). */
import type { Lesson } from '#lesson/lesson';
import type { Output, OutputContext, PackFile } from '../output.ts';
import { paperDocuments } from '../paper/documents.ts';
import { printDocument } from './document.ts';

export const pdf: Output = {
	format: 'PDF',
	async render(lesson: Lesson, context: OutputContext): Promise<PackFile[]> {
		return paperDocuments(lesson, context).map((document) => {
			const { bytes, pages } = printDocument(document, lesson, context);
			const path = `${lesson.slug}_${document.name}.pdf`;
			const { label, audience, copies } = document;
			return { path, label, mediaType: 'application/pdf', audience, copies, bytes, pages };
		});
	},
};
