import { unzipSync } from 'fflate';

/** How long a file is in its own measure, as “24 slides”; nothing where the file itself does not say. */
export function pageCount({ path, bytes }: { path: string; bytes: Uint8Array }): string | undefined {
	if (!path.endsWith('.pptx')) return undefined;
	let slides = 0;
	unzipSync(bytes, {
		filter: ({ name }) => {
			if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) slides += 1;
			return false;
		},
	});
	return slides === 1 ? '1 slide' : `${slides} slides`;
}
