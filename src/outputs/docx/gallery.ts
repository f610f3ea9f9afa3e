import type { Gallery } from '../gallery.ts';
import type { OutputContext, PngPicture } from '../output.ts';
import type { PaperDocument } from '../paper/part.ts';
import { everyInner } from '../paper/walk.ts';
import { qrPicture } from '../qr.ts';

const pictureWidthPx = 1200;
const faceWidthPx = 300;
const codeWidthPx = 600;
/** A picture that takes less of the page than this in any document is a face. */
const faceFolder = 'avatars/';

/** Every picture of some documents by its `src`, and every QR code by its address, each asked for once. */
export async function documentGallery(documents: readonly PaperDocument[], context: OutputContext): Promise<Gallery> {
	const wanted = new Map<string, () => Promise<PngPicture>>();
	for (const part of everyInner(documents.flatMap(({ parts }) => parts))) {
		if (part.type === 'picture') wanted.set(part.src, () => context.picture(part.src, widthOf(part.src)));
		if (part.type === 'qr') wanted.set(part.address, () => context.draw(qrPicture(part.address), codeWidthPx));
	}
	const loaded = [...wanted].map(async ([name, load]) => [name, await load()] as const);
	return new Map(await Promise.all(loaded));
}

function widthOf(src: string): number {
	return src.startsWith(faceFolder) ? faceWidthPx : pictureWidthPx;
}
