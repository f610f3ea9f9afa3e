import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { closeOoxml, openOoxml } from '../ooxml.ts';
import { stamp } from '../wording.ts';
import type { Sheet } from './sheet.ts';
import type { Piece } from './table.ts';
import { contentWidth, hairline, numbering, page, styles, textSize } from './theme.ts';

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
	const spacing = { after: 0, line: 240 };
	const about = new Paragraph({
		border: { top: { ...hairline, space: 4 } },
		spacing,
		children: [new TextRun({ text: `${context.siteName} · ${stamp(lesson)}`, size })],
	});
	const pages = ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
	const independence = new Paragraph({
		spacing,
		tabStops: [{ type: TabStopType.RIGHT, position: contentWidth }],
		children: [new TextRun({ text: context.independence, size }), new TextRun({ size, children: pages })],
	});
	return new Footer({ children: [about, independence] });
}
