import type { Piece } from './pieces.ts';
import { paragraphGap, textPiece } from './pieces.ts';
import { asParagraph, run } from './runs.ts';
import { bodyBox } from './theme.ts';

/** What is asked, above what it is asked about. */
export function promptPiece(prompt: string, size: number): Piece {
	const words = asParagraph([run(prompt, size, { bold: true })], { paraSpaceAfter: paragraphGap(size) });
	return textPiece(words, size, bodyBox.w);
}
