import { ImageRun } from 'docx';
import type { PngPicture } from '../output.ts';

/**
 * A picture scaled to a width, and made smaller where that would be too high for a page.
 *
 * @param widthPx in pixels of 1/96 inch, as Word's own ruler has it.
 */
export function imageRun(
	{ png, width, height }: PngPicture,
	alt: string,
	name: string,
	widthPx: number,
	highestPx = 620,
): ImageRun {
	const scale = Math.min(widthPx / width, highestPx / height);
	return new ImageRun({
		type: 'png',
		data: png,
		transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
		altText: { name, title: '', description: alt },
	});
}
