import sharp from 'sharp';
import type { OutputContext } from '#outputs/output';

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
};
