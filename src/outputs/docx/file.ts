import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { closeOoxml, openOoxml } from '../ooxml.ts';
import { stamp } from '../wording.ts';
import type { Sheet } from './sheet.ts';
import type { Piece } from './table.ts';
import { hairline, numbering, page, styles, textSize } from './theme.ts';

/** A Word file from what was drawn, with the footer all files share. */
export async function wordFile(title: string, pieces: Piece[], sheet: Sheet): Promise<Uint8Array> {
	const { lesson, context } = sheet;
	const document = new Document({
		title,
		creator: context.siteName,
		lastModifiedBy: context.siteName,
		description: stamp(lesson),
		styles,
		numbering,
		sections: [{ properties: { page }, footers: { default: footer(sheet) }, children: pieces }],
	});
	return closeOoxml(openOoxml(await Packer.toBuffer(document)), lesson.plan.reviewed);
}

function footer({ lesson, context }: Sheet): Footer {
	const size = textSize.footer;
	const small = (text: string) =>
		new Paragraph({ spacing: { after: 0, line: 240 }, children: [new TextRun({ text, size })] });
	const pages = new Paragraph({
		alignment: AlignmentType.RIGHT,
		border: { top: { ...hairline, space: 4 } },
		spacing: { after: 0, line: 240 },
		children: [new TextRun({ size, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
	});
	return new Footer({
		children: [pages, small(`${context.siteName} · ${stamp(lesson)}`), small(context.independence)],
	});
}
