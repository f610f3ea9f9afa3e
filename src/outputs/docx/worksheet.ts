import type { Worksheet } from '#lesson/lesson';
import { drawBlocks } from './blocks.ts';
import type { Sheet } from './sheet.ts';
import type { Piece } from './table.ts';
import { heading, ledParagraph, paragraph } from './text.ts';

/** A worksheet: as pupils get it, or with its answers when the sheet is of that kind. */
export function drawWorksheet(worksheet: Worksheet, sheet: Sheet): Piece[] {
	const blocks = drawBlocks(worksheet.blocks, sheet);
	if (sheet.kind === 'worksheet') return [heading(1, worksheet.title), ...blocks];
	return [
		heading(1, `${worksheet.title}: answers`),
		paragraph('For teachers. Please do not hand this out.', { bold: true }),
		ledParagraph('How to use it:', worksheet.use),
		...blocks,
	];
}
