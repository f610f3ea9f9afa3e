/** What the output tests render: the fixture, which holds every kind of part, and the lessons themselves. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#integrations/check-content';
import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '#outputs/output';
import type { Pack } from '#outputs/pack';
import { buildPack } from '#outputs/pack';
import { classicScript } from '#site/classic/bundle';
import { copyParts } from '#site/classic/copy-parts';
import { site } from '#site/config';
import { keptBuild } from '#site/kept-build';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { rasterise, testContext } from './context.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function readPicture(src: string): string {
	return readFileSync(`${root}content/pictures/${src}`, 'utf8');
}

/** The site's own context, with the pictures of `content/pictures/`. */
export const siteContext: OutputContext = {
	siteUrl: new URL(site.url),
	siteName: site.name,
	independence: site.independence,
	reviewed: site.reviewed,
	picture: (src, width) => rasterise(readPicture(src), width),
	draw: rasterise,
	svg: readPicture,
	copyParts,
	startHereScript: () => classicScript('src/islands/disk/start-here.ts', root),
	codeNumber: () => undefined,
};

/** The lessons of `content/` and `lesson-plans/`. */
export const realLessons: readonly Lesson[] = checkContent(root).lessons;

/** Every lesson that is rendered in tests, with what it is rendered with. */
export const samples: readonly { id: string; lesson: Lesson; context: OutputContext }[] = [
	{ id: 'the fixture', lesson: fixtureLesson, context: testContext },
	...realLessons.map((lesson) => ({ id: lesson.id, lesson, context: siteContext })),
];

/** The fixture and the last lesson of every band, whose packs are built again and again: building all takes minutes. */
export const builtTwice = samples.filter(({ lesson }, index) => {
	const isLastOfBand = realLessons.findLast(({ bandId }) => bandId === lesson.bandId) === lesson;
	return index === 0 || isLastOfBand;
});

/** What a pack says besides its lesson, so that a kept one is known to be the same. */
const saidBy = ({ siteUrl, siteName, independence, reviewed }: OutputContext) => [
	siteUrl.href,
	siteName,
	independence,
	reviewed,
];

/** The pack of a sample, kept from the last run where nothing has changed since. */
export async function samplePack({ id, lesson, context }: (typeof samples)[number]): Promise<Pack> {
	const name = `tests_${id.replace(/\W/g, '-')}`;
	const madeFrom = [lesson, saidBy(context), await context.copyParts()];
	return (await keptBuild(name, madeFrom, () => buildPack(lesson, context))).made;
}
