/**
 * Draws the icons in `public/` anew from `public/favicon.svg`: `node scripts/draw-icons.ts`.
 *
 * For whoever changes the mark. The files it writes are committed, so no build needs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const mark = readFileSync(`${folder}favicon.svg`, 'utf8');
// Phones round the corners themselves, over whatever a picture with round corners leaves open.
const fullBleed = mark.replace(/ rx="7"/, '');

function draw(svg: string, size: number): Promise<Buffer> {
	return sharp(Buffer.from(svg), { density: (72 * size) / 32 })
		.resize(size, size)
		.png({ compressionLevel: 9, palette: size > 48 })
		.toBuffer();
}

/** PNG pictures as one ICO file: a header of 6 bytes, then 16 bytes on each picture, then the pictures. */
function asIco(pictures: readonly { size: number; png: Buffer }[]): Buffer {
	const header = Buffer.alloc(6 + 16 * pictures.length);
	header.writeUInt16LE(1, 2);
	header.writeUInt16LE(pictures.length, 4);
	let place = header.length;
	for (const [index, { size, png }] of pictures.entries()) {
		const entry = 6 + 16 * index;
		header.writeUInt8(size, entry);
		header.writeUInt8(size, entry + 1);
		header.writeUInt16LE(1, entry + 4);
		header.writeUInt16LE(32, entry + 6);
		header.writeUInt32LE(png.length, entry + 8);
		header.writeUInt32LE(place, entry + 12);
		place += png.length;
	}
	return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

writeFileSync(`${folder}icon-192.png`, await draw(mark, 192));
writeFileSync(`${folder}icon-512.png`, await draw(mark, 512));
writeFileSync(`${folder}apple-touch-icon.png`, await draw(fullBleed, 180));
const small = [16, 32, 48].map(async (size) => ({ size, png: await draw(mark, size) }));
writeFileSync(`${folder}favicon.ico`, asIco(await Promise.all(small)));
