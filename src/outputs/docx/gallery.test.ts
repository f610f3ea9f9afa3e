import { expect, test } from 'vitest';
import { everyPart, helpAddress } from '../../../tests/fixtures/paper.ts';
import { testContext } from '../../../tests/outputs/context.ts';
import type { OutputContext } from '../output.ts';
import { documentGallery } from './gallery.ts';

test('pictures and codes are found wherever they stand, each asked for once, faces smaller', async () => {
	const asked: string[] = [];
	const picture = { png: new Uint8Array([1]), width: 1, height: 1 };
	const context: OutputContext = {
		...testContext,
		picture: async (src, width) => {
			asked.push(`${src} ${width}`);
			return picture;
		},
		draw: async (svg, width) => {
			asked.push(`${svg.slice(0, 4)} ${width}`);
			return picture;
		},
	};
	const sheet = everyPart('plain');
	const face = { type: 'picture' as const, src: 'avatars/a.svg', alt: 'A', share: 1 };
	const more = { ...sheet, parts: [{ type: 'card' as const, leftShare: 0.2, left: [face], right: [], below: [] }] };
	const gallery = await documentGallery([sheet, sheet, more], context);
	expect(asked.sort()).toEqual(['<svg 600', 'avatars/a.svg 300', 'stages.svg 1200']);
	expect([...gallery.keys()].sort()).toEqual(['avatars/a.svg', helpAddress, 'stages.svg'].sort());
});
