import sharp from 'sharp';
import type { Lesson } from '#lesson/lesson';
import type { OutputContext, PngPicture } from '#outputs/output';
import type { Pack } from '#outputs/pack';
import { buildPack } from '#outputs/pack';
import { site } from './config.ts';
import { pictures } from './pictures.ts';

const context: OutputContext = {
	siteUrl: new URL(site.url),
	siteName: site.name,
	independence: site.independence,
	reviewed: site.reviewed,
	picture: rasterise,
};

/** The pack of a lesson. The same lesson gives the same pack, built once. */
export function packOf(lesson: Lesson): Promise<Pack> {
	return buildPack(lesson, context);
}

async function rasterise(src: string, width: number): Promise<PngPicture> {
	const svg = pictures[src];
	if (!svg) throw new Error(`There is no picture ${src}`);
	const { data, info } = await sharp(Buffer.from(svg), { density: 288 })
		.resize({ width })
		.png()
		.toBuffer({ resolveWithObject: true });
	return { png: new Uint8Array(data), width: info.width, height: info.height };
}
