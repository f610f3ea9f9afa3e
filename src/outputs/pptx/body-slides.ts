import type { Block } from '#lesson/blocks';
import { layOut } from './blocks.ts';
import type { Piece } from './pieces.ts';
import { drawPieces, paginate } from './pieces.ts';
import type { Stage } from './stage.ts';
import { addSlide, firstFit, tooMuch } from './stage.ts';
import { bodyBox, bodySizes } from './theme.ts';

const roomySize = bodySizes[1];

/** Slides of ordinary blocks: one if they fit at any size, else several with “(2)”, “(3)” behind the title. */
export function addBodySlides(stage: Stage, title: string, blocks: readonly Block[], notes: readonly string[]): void {
	const piecesAt = (size: number) => layOut(blocks, stage, size, bodyBox.w);
	addPages(stage, title, fitPages(title, piecesAt, bodySizes, [roomySize, bodySizes[3]]), notes);
}

/**
 * The pages of some pieces: one page at the largest size that allows it, else several.
 *
 * @param several the sizes to try, in turn, when one page is not enough.
 * @param headAt what stands at the top of every page.
 */
export function fitPages(
	title: string,
	piecesAt: (size: number) => Piece[],
	sizes: readonly number[],
	several: readonly number[],
	headAt: (size: number) => Piece[] = () => [],
): Piece[][] {
	const pagesAt = (size: number) => {
		const head = headAt(size);
		const room = head.reduce((left, { height }) => left - height, bodyBox.h);
		return paginate(piecesAt(size), room)?.map((page) => [...head, ...page]);
	};
	const single = firstFit(sizes, (size) => {
		const pages = pagesAt(size);
		return pages && pages.length <= 1 ? pages : undefined;
	});
	const pages = single ?? firstFit(several, pagesAt);
	if (!pages) throw tooMuch(title);
	return pages;
}

/** One slide a page, all of the same title, which `addSlide` numbers. */
export function addPages(stage: Stage, title: string, pages: readonly Piece[][], notes: readonly string[]): void {
	const filled = pages.length > 0 ? pages : [[]];
	filled.forEach((pieces, index) => {
		const isText = pieces.length > 0 && pieces.every(({ kind }) => kind === 'text');
		const pageNotes = index === 0 ? notes : [`Continues “${title}”.`];
		const slide = addSlide(stage, title, pageNotes, isText ? 'text' : 'open');
		drawPieces(slide, pieces, bodyBox, isText);
	});
}
