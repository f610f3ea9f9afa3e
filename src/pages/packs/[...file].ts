/** Every file of every pack, and each whole pack as a zip. */
import type { APIRoute } from 'astro';
import type { PackFile } from '#outputs/output';
import { getContent } from '#site/content';
import { packOf } from '#site/packs';

interface Props {
	file: PackFile;
}

export async function getStaticPaths() {
	const { lessons } = await getContent();
	const paths = await Promise.all(
		lessons.map(async (lesson) => {
			const { zip, files } = await packOf(lesson);
			const route = (path: string, file: PackFile) => ({ params: { file: path }, props: { file } satisfies Props });
			return [route(`${lesson.id}.zip`, zip), ...files.map((file) => route(`${lesson.id}/${file.path}`, file))];
		}),
	);
	return paths.flat();
}

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(new Uint8Array(props.file.bytes), { headers: { 'Content-Type': props.file.mediaType } });
