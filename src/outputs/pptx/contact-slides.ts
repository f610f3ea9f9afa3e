import { addPages, fitPages } from './body-slides.ts';
import { paragraphGap, textPiece } from './pieces.ts';
import { asParagraph, run } from './runs.ts';
import type { Stage } from './stage.ts';
import { bodyBox, bodySizes } from './theme.ts';

/** What happened with somebody, a line each, on as many slides as it needs. */
export function addContactSlides(stage: Stage, title: string, contact: readonly string[]): void {
	const piecesAt = (size: number) =>
		contact.map((line) => {
			const looks = { bullet: { indent: size }, paraSpaceAfter: paragraphGap(size) };
			return textPiece(asParagraph([run(line, size)], looks), size, bodyBox.w, size / 72);
		});
	addPages(stage, title, fitPages(title, piecesAt, bodySizes, [bodySizes[3]]), []);
}
