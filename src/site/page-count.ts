import { unzipSync } from 'fflate';

/** How long a file is in its own measure, as “24 slides” or “2 pages”; nothing where the file itself does not say. */
export function pageCount(file: { path: string; bytes: Uint8Array; pages?: number | undefined }): string | undefined {
	const { path, bytes, pages } = file;
	if (pages !== undefined) return pages === 1 ? '1 page' : `${pages} pages`;
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
