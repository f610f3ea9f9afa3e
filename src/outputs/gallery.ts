import type { Lesson } from '#lesson/lesson';
import { allBlocks } from '#lesson/references';
import type { OutputContext, PngPicture } from './output.ts';

/** Every picture of a lesson's documents, by its path inside `content/pictures/`. */
export type Gallery = ReadonlyMap<string, PngPicture>;

const pictureWidthPx = 1200;
const avatarWidthPx = 300;

/** Loads the pictures that the plan, the slides and the worksheets show. */
export async function loadGallery(lesson: Lesson, context: OutputContext): Promise<Gallery> {
	const blocks = [lesson.plan, ...lesson.slides, ...lesson.worksheets].flatMap((part) => part.blocks);
	const pictures = allBlocks(blocks).filter((block) => block.type === 'picture');
	const avatars = Object.values(lesson.profiles).map(({ avatar }) => [avatar.src, avatarWidthPx] as const);
	const wanted = new Map([...avatars, ...pictures.map(({ src }) => [src, pictureWidthPx] as const)]);
	const loaded = [...wanted].map(async ([src, width]) => [src, await context.picture(src, width)] as const);
	return new Map(await Promise.all(loaded));
}

/** A picture that `loadGallery` found. */
export function pictureFrom(gallery: Gallery, src: string): PngPicture {
	const picture = gallery.get(src);
	if (!picture) throw new Error(`The picture ${src} is not in the gallery`);
	return picture;
}
