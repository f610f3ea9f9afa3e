import { expect, test } from 'vitest';
import { fixtureLesson } from '../../tests/fixtures/lesson.ts';
import { testContext } from '../../tests/outputs/context.ts';
import { loadGallery, pictureFrom } from './gallery.ts';
import type { OutputContext } from './output.ts';

const asked: string[] = [];
const context: OutputContext = {
	...testContext,
	picture: async (src, width) => {
		asked.push(`${src} ${width}`);
		return { png: new Uint8Array([1]), width, height: 1 };
	},
};

test('every picture is asked for once, at the size it is drawn in', async () => {
	const gallery = await loadGallery(fixtureLesson, context);
	const faces = Object.values(fixtureLesson.profiles).map(({ avatar }) => `${avatar.src} 300`);
	expect([...asked].sort()).toEqual([...new Set([...faces, 'signs.svg 1200'])].sort());
	expect(pictureFrom(gallery, 'signs.svg').width).toBe(1200);
	expect(() => pictureFrom(gallery, 'other.svg')).toThrow('other.svg');
});
