import type { PaperCell, Part } from './part.ts';
import { words } from './part.ts';
import { paragraph } from './text.ts';

/**
 * A table with a heading row.
 *
 * @param shares how wide the columns are, relative to each other.
 * @param together whether it should stand on one page.
 */
export function headedTable(
	shares: readonly number[],
	header: readonly PaperCell[],
	rows: readonly PaperCell[][],
	together = false,
): Part {
	return { type: 'table', shares: [...shares], header: [...header], rows: [...rows], together };
}

/** A line of a cell. */
export function cellText(text: string, bold = false): Part {
	return paragraph(words(text, { bold }), { close: true });
}
