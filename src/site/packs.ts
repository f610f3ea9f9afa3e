import sharp from 'sharp';
import type { Lesson } from '#lesson/lesson';
import type { Talk } from '#lesson/talk';
import type { OutputContext, PackFile, PngPicture } from '#outputs/output';
import type { Pack } from '#outputs/pack';
import { buildPack } from '#outputs/pack';
import type { TalkKit } from '#outputs/talk-kit';
import { buildTalkKit } from '#outputs/talk-kit';
import { zipUnit } from '#outputs/zip';
import { classicScript } from './classic/bundle.ts';
import { copyParts } from './classic/copy-parts.ts';
import { site } from './config.ts';
import type { Content } from './content.ts';
import { getContent, lessonsOf } from './content.ts';
import { keptBuild } from './kept-build.ts';
import { pictures } from './pictures.ts';
import { codeNumber } from './result-codes.ts';

const context: OutputContext = {
	siteUrl: new URL(site.url),
	siteName: site.name,
	independence: site.independence,
	reviewed: site.reviewed,
	picture: (src, width) => rasterise(svgOf(src), width),
	svg: svgOf,
	copyParts,
	startHereScript: () => classicScript('src/islands/disk/start-here.ts'),
	codeNumber,
	draw: rasterise,
};

const packs = new WeakMap<Lesson, Promise<Pack>>();

/** The pack of a lesson. The same lesson gives the same pack, built once, and kept for the next build. */
export function packOf(lesson: Lesson): Promise<Pack> {
	const known = packs.get(lesson) ?? keptPack(lesson);
	packs.set(lesson, known);
	return known;
}

async function keptPack(lesson: Lesson): Promise<Pack> {
	const { siteUrl, siteName, independence, reviewed } = context;
	const numbers = Object.keys(lesson.activities).map((id) => codeNumber(id) ?? 0);
	const said = [siteUrl.href, siteName, independence, reviewed, numbers, await copyParts()];
	const name = lesson.id.replace('/', '_');
	const { made, wasKept } = await keptBuild(name, [lesson, said], () => buildPack(lesson, context));
	const size = `${made.files.length} files, ${Math.round(made.zip.bytes.length / 1000)} kB`;
	console.log(`[packs] ${lesson.id}: ${size}${wasKept ? ', unchanged' : ''}`);
	return made;
}

const kits = new WeakMap<Talk, Promise<TalkKit>>();

/** The kit of a talk, built once, and kept for the next build. */
export function kitOf(talk: Talk): Promise<TalkKit> {
	const known = kits.get(talk) ?? keptKit(talk);
	kits.set(talk, known);
	return known;
}

async function keptKit(talk: Talk): Promise<TalkKit> {
	const { bands, lessons } = await getContent();
	const titleOf = (id: string | undefined) => lessons.find((lesson) => lesson.id === id)?.title;
	const place = { before: titleOf(talk.before), after: titleOf(talk.after) };
	const { siteUrl, siteName, independence, reviewed } = context;
	const said = [siteUrl.href, siteName, independence, reviewed, await context.startHereScript()];
	const madeFrom = [talk, bands, place, said];
	const build = () => buildTalkKit(talk, bands, place, context);
	const { made, wasKept } = await keptBuild(`talk_${talk.id}`, madeFrom, build);
	console.log(`[packs] talk ${talk.id}: ${made.files.length} files${wasKept ? ', unchanged' : ''}`);
	return made;
}

/** The zips of whole age bands, for teachers and for parents. */
export async function unitsOf({ bands, lessons }: Pick<Content, 'bands' | 'lessons'>): Promise<PackFile[]> {
	const units = bands.map(async ({ id, keyStage }) =>
		zipUnit(id, keyStage, await Promise.all(lessonsOf(id, lessons).map(packOf))),
	);
	return (await Promise.all(units)).flat();
}

async function rasterise(svg: string, width: number): Promise<PngPicture> {
	const { data, info } = await sharp(Buffer.from(svg), { density: 288 })
		.resize({ width })
		.png()
		.toBuffer({ resolveWithObject: true });
	return { png: new Uint8Array(data), width: info.width, height: info.height };
}

function svgOf(src: string): string {
	const svg = pictures[src];
	if (!svg) throw new Error(`There is no picture ${src}`);
	return svg;
}
