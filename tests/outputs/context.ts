import sharp from 'sharp';
import type { OutputContext, PngPicture } from '#outputs/output';
import { classicScript } from '#site/classic/bundle';
import { copyParts } from '#site/classic/copy-parts';

/** A drawing as PNG, `width` pixels wide. */
export async function rasterise(svg: string, width: number): Promise<PngPicture> {
	const drawn = sharp(Buffer.from(svg), { density: 288 }).resize({ width }).png();
	const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
	return { png: new Uint8Array(data), width: info.width, height: info.height };
}

/** What outputs need besides a lesson, with drawn stand-ins for the pictures of `content/pictures/`. */
export const testContext: OutputContext = {
	siteUrl: new URL('https://whosthere.example/portal/'),
	siteName: 'Who’s There?',
	independence: 'Who’s There? is independent: not made or endorsed by any police force or charity.',
	reviewed: 'Compared with sources, not yet reviewed by practitioners.',
	async picture(src, width) {
		const isFace = src.startsWith('avatars/');
		const size = { width, height: isFace ? width : Math.round(width / 2) };
		const png = await sharp({ create: { ...size, channels: 3, background: isFace ? '#7FB7BE' : '#F2D9A8' } })
			.png()
			.toBuffer();
		return { png: new Uint8Array(png), ...size };
	},
	draw: rasterise,
	svg(src) {
		const [height, colour] = src.startsWith('avatars/') ? [200, '#7FB7BE'] : [100, '#F2D9A8'];
		return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 ${height}"><path fill="${colour}" d="M0 0h200v${height}H0z"/></svg>`;
	},
	copyParts,
	startHereScript: () => classicScript('src/islands/disk/start-here.ts'),
	codeNumber: (id) => (id === 'ks3/quick-check' ? 7 : undefined),
};
