/** What the output tests render: the fixture, which holds every kind of part, and the lessons themselves. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { checkContent } from '#integrations/check-content';
import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '#outputs/output';
import { site } from '#site/config';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { testContext } from './context.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The site's own context, with the pictures of `content/pictures/`. */
export const siteContext: OutputContext = {
	siteUrl: new URL(site.url),
	siteName: site.name,
	independence: site.independence,
	reviewed: site.reviewed,
	async picture(src, width) {
		const svg = readFileSync(`${root}content/pictures/${src}`);
		const { data, info } = await sharp(svg, { density: 288 })
			.resize({ width })
			.png()
			.toBuffer({ resolveWithObject: true });
		return { png: new Uint8Array(data), width: info.width, height: info.height };
	},
};

/** The lessons of `content/` and `lesson-plans/`. */
export const realLessons: readonly Lesson[] = checkContent(root).lessons;

/** Every lesson that is rendered in tests, with what it is rendered with. */
export const samples: readonly { id: string; lesson: Lesson; context: OutputContext }[] = [
	{ id: 'the fixture', lesson: fixtureLesson, context: testContext },
	...realLessons.map((lesson) => ({ id: lesson.id, lesson, context: siteContext })),
];
