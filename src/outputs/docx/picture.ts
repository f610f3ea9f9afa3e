import { ImageRun, Paragraph } from 'docx';
import { pictureFrom } from '../gallery.ts';
import type { PngPicture } from '../output.ts';
import type { Part } from '../paper/part.ts';
import type { Desk } from './desk.ts';

/** No picture is higher than this; pixels of 1/96 inch, as Word’s own ruler has it. */
const highestPx = 620;
const pxPerMillimetre = 96 / 25.4;
const pxPerTwip = 96 / 1440;

/** A picture of `content/pictures/`, at its share of the width here. */
export function drawPicture({ src, alt, share }: Extract<Part, { type: 'picture' }>, desk: Desk): Paragraph {
	return standing(imageRun(pictureFrom(desk.gallery, src), alt, src, desk.width * pxPerTwip * share), desk);
}

/** A QR code, at its own size. */
export function drawCode({ address, alt, millimetres }: Extract<Part, { type: 'qr' }>, desk: Desk): Paragraph {
	const code = pictureFrom(desk.gallery, address);
	return standing(imageRun(code, alt, 'QR code', millimetres * pxPerMillimetre), desk);
}

function standing(picture: ImageRun, { isInside, closeAfter }: Desk): Paragraph {
	return new Paragraph({
		...(isInside ? { spacing: { after: closeAfter, line: 240, lineRule: 'auto' as const } } : {}),
		children: [picture],
	});
}

function imageRun({ png, width, height }: PngPicture, alt: string, name: string, widthPx: number): ImageRun {
	const scale = Math.min(widthPx / width, highestPx / height);
	return new ImageRun({
		type: 'png',
		data: png,
		transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
		altText: { name, title: '', description: alt },
	});
}
