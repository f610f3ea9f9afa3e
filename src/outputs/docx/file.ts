import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun } from 'docx';
import type { Lesson } from '#lesson/lesson';
import type { Gallery } from '../gallery.ts';
import { closeOoxml, openOoxml } from '../ooxml.ts';
import type { OutputContext } from '../output.ts';
import type { PaperDocument } from '../paper/part.ts';
import { stamp } from '../wording.ts';
import { drawParts } from './parts.ts';
import type { Theme } from './theme.ts';
import { hairline, margin, numberingOf, sheetSize, stylesOf, themeOf } from './theme.ts';

/**
 * A paper document as a Word file, with the footer all files share.
 *
 * @param gallery must hold the document’s pictures by their `src` and its QR codes by their address.
 */
export async function wordFile(
	paper: PaperDocument,
	lesson: Lesson,
	context: OutputContext,
	gallery: Gallery,
): Promise<Uint8Array> {
	const { title, landscape, parts } = paper;
	const theme = themeOf(paper);
	const width = (landscape ? sheetSize.height : sheetSize.width) - 2 * margin;
	const counts = { numberedLists: 0, slots: new Map() };
	const children = drawParts(parts, {
		theme,
		gallery,
		width,
		isInside: false,
		isBold: false,
		closeAfter: theme.closeAfter,
		counts,
	});
	const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
	const page = {
		size: { ...sheetSize, orientation },
		margin: { top: margin, right: margin, bottom: margin, left: margin, footer: 500 },
	};
	const document = new Document({
		title,
		creator: context.siteName,
		lastModifiedBy: context.siteName,
		description: stamp(lesson),
		styles: stylesOf(theme),
		numbering: numberingOf(theme),
		...(theme.paper ? { background: { color: theme.paper } } : {}),
		sections: [{ properties: { page }, footers: { default: footer(lesson, context, theme, width) }, children }],
	});
	return closeOoxml(openOoxml(await Packer.toBuffer(document)), lesson.plan.reviewed);
}

function footer(lesson: Lesson, context: OutputContext, { footer: size }: Theme, width: number): Footer {
	const spacing = { after: 0, line: 240, lineRule: 'auto' } as const;
	// The library leaves out a space of 0.
	const small = { size, characterSpacing: 1 };
	const about = new Paragraph({
		border: { top: { ...hairline, space: 4 } },
		spacing,
		children: [new TextRun({ ...small, text: `${context.siteName} · ${stamp(lesson)}` })],
	});
	const pages = ['\tPage\u00A0', PageNumber.CURRENT, '\u00A0of\u00A0', PageNumber.TOTAL_PAGES];
	const independence = new Paragraph({
		spacing,
		tabStops: [{ type: TabStopType.RIGHT, position: width }],
		children: [new TextRun({ ...small, text: context.independence }), new TextRun({ ...small, children: pages })],
	});
	return new Footer({ children: [about, independence] });
}
