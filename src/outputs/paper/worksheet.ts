import type { Worksheet } from '#lesson/lesson';
import { drawBlocks } from './blocks.ts';
import type { Part } from './part.ts';
import { words } from './part.ts';
import type { Sheet } from './sheet.ts';
import { ledParagraph, paragraph } from './text.ts';

/** A worksheet below its title: as pupils get it, or with its answers when the sheet is of that kind. */
export function drawWorksheet(worksheet: Worksheet, sheet: Sheet): Part[] {
	const blocks = drawBlocks(worksheet.blocks, sheet);
	if (sheet.kind === 'worksheet') return blocks;
	return [
		paragraph(words('For teachers. Please do not hand this out.', { bold: true })),
		ledParagraph('How to use it:', worksheet.use),
		...blocks,
	];
}
