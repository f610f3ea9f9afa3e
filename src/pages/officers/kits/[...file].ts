/** The papers of every talk kit, and each kit as a zip; what a kit holds for the browser is added to the built site. */
import type { APIRoute } from 'astro';
import type { PackFile } from '#outputs/output';
import { getContent } from '#site/content';
import { kitOf } from '#site/packs';

interface Props {
	file: PackFile;
}

export async function getStaticPaths() {
	const { talks } = await getContent();
	const route = (path: string, file: PackFile) => ({ params: { file: path }, props: { file } satisfies Props });
	const paths = await Promise.all(
		talks.map(async (talk) => {
			const { zip, files } = await kitOf(talk);
			// The other files mean something only beside each other.
			const single = files.filter(({ path }) => path.startsWith('talk-'));
			return [route(zip.path, zip), ...single.map((file) => route(`${talk.id}/${file.path}`, file))];
		}),
	);
	return paths.flat();
}

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(new Uint8Array(props.file.bytes), { headers: { 'Content-Type': props.file.mediaType } });
