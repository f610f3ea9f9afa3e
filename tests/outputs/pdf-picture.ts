/** Pages of a PDF as pictures, drawn by a reader that did not write them. */
import jsQR from 'jsqr';
import { openPdf } from './pdf-structure.ts';

interface Drawn {
	data: Uint8ClampedArray;
	width: number;
	height: number;
}

interface CanvasFactory {
	create(width: number, height: number): { canvas: object; context: { getImageData(...box: number[]): Drawn } };
}

/** A page as a school's printer would see it, 150 dots an inch. */
async function drawPage(bytes: Uint8Array, number: number): Promise<Drawn> {
	const pdf = await openPdf(bytes);
	const page = await pdf.getPage(number);
	const viewport = page.getViewport({ scale: 150 / 72 });
	const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
	const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(width, height);
	await page.render({ canvas: canvas as HTMLCanvasElement, viewport }).promise;
	const drawn = context.getImageData(0, 0, width, height);
	await pdf.loadingTask.destroy();
	return drawn;
}

/** What the QR code on a page says, if a phone finds one. */
export async function readQrCode(bytes: Uint8Array, number: number): Promise<string | undefined> {
	const { data, width, height } = await drawPage(bytes, number);
	return jsQR(data, width, height)?.data;
}
