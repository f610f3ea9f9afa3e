/** PDF files: every paper document, tagged for screen readers (PDF/UA-1). */
import type { Lesson } from '#lesson/lesson';
import type { Output, OutputContext, PackFile } from '../output.ts';
import { paperDocuments } from '../paper/documents.ts';
import type { PaperDocument } from '../paper/part.ts';
import { printDocument } from './document.ts';

export const pdf: Output = {
	format: 'PDF',
	async render(lesson: Lesson, context: OutputContext): Promise<PackFile[]> {
		return pdfFiles(paperDocuments(lesson, context), lesson, context);
	},
};

/** Documents of a lesson, or of what is drawn like one, as PDFs. */
export function pdfFiles(documents: readonly PaperDocument[], lesson: Lesson, context: OutputContext): PackFile[] {
	return documents.map((document) => {
		const { bytes, pages } = printDocument(document, lesson, context);
		const path = `${lesson.slug}_${document.name}.pdf`;
		const { label, audience, copies } = document;
		return { path, label, mediaType: 'application/pdf', audience, copies, bytes, pages };
	});
}
