/** What there is to download, for search, offline use and schools’ own tools. */
import type { APIRoute } from 'astro';
import { packIndex } from '#outputs/pack';
import { getContent } from '#site/content';
import { packOf, unitsOf } from '#site/packs';

export const GET: APIRoute = async () => {
	const content = await getContent();
	const packs = await Promise.all(content.lessons.map(packOf));
	return Response.json(packIndex(packs, await unitsOf(content)));
};
