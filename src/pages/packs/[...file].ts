/** Every file of every pack, each whole pack as a zip, and the packs of each age band in one. */
import type { APIRoute } from 'astro';
import type { PackFile } from '#outputs/output';
import { getContent } from '#site/content';
import { packOf, unitsOf } from '#site/packs';

interface Props {
	file: PackFile;
}

export async function getStaticPaths() {
	const content = await getContent();
	const route = (path: string, file: PackFile) => ({ params: { file: path }, props: { file } satisfies Props });
	const paths = await Promise.all(
		content.lessons.map(async (lesson) => {
			const { zip, files } = await packOf(lesson);
			return [route(`${lesson.id}.zip`, zip), ...files.map((file) => route(`${lesson.id}/${file.path}`, file))];
		}),
	);
	const units = (await unitsOf(content)).map((file) => route(file.path, file));
	return [...paths.flat(), ...units];
}

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(new Uint8Array(props.file.bytes), { headers: { 'Content-Type': props.file.mediaType } });
