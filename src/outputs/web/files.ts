import { dataScript } from './activities.ts';
import type { Copy } from './copy.ts';
import { elsewherePath, pageHtml } from './page.ts';
import { picturePath, picturesOf } from './pictures.ts';

/** A file of a copy, with its path inside the copy's folder. */
export interface CopyFile {
	path: string;
	bytes: Uint8Array;
}

/**
 * Everything a copy of a lesson's page is made of, `index.html` first.
 *
 * @param scripts further scripts by name, in the order in which they run, after the activities are drawn.
 */
export async function copyFiles(copy: Copy, scripts: Readonly<Record<string, string>> = {}): Promise<CopyFile[]> {
	const { head, activities, styles, elsewhere, licences } = await copy.context.copyParts();
	const pictures = picturesOf(copy).map((src) => [picturePath(src), copy.context.svg(src)] as const);
	const texts = [
		['index.html', pageHtml(copy, Object.keys(scripts))],
		['activities.js', activities],
		['data.js', dataScript(copy)],
		...Object.entries(scripts),
		['licences.txt', licences],
		[elsewherePath, elsewhere],
		['page.js', head],
		['pictures/icon.svg', icon],
		...pictures,
		['styles.css', styles],
	] as const;
	return texts.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

/** The door of the site's mark. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#124550"/><path fill="#ffc95c" d="M8 4h16v22H8z"/><path fill="#ffe9b8" d="M18 26h6l4 4.5H14z"/><path fill="#35958d" d="m8 4 10 3v16.4L8 26z"/><circle cx="15.6" cy="15.2" r="1.3" fill="#ffe9b8"/></svg>
`;
