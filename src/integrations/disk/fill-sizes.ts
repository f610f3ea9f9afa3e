import { fileSize } from '#site/file-facts';
import type { Page } from '../finish-site/page.ts';
import { readPage } from '../finish-site/page.ts';

/**
 * The pages with the sizes of what is made after them. Each place says which download: `[data-size-of]`, and holds a size
 * that is taken for the real one.
 *
 * @param sizes in bytes, by address.
 */
export function fillSizes(pages: readonly Page[], sizes: ReadonlyMap<string, number>): Page[] {
	const place = /(<[^<>]+ data-size-of="([^"]+)"[^<>]*>[^<]*?)[\d.]+ [KM]B/g;
	return pages.map((page) => {
		if (!page.html.includes('data-size-of')) return page;
		const html = page.html.replaceAll(place, (whole, before: string, address: string) => {
			const bytes = sizes.get(address);
			return bytes === undefined ? whole : before + fileSize(bytes);
		});
		return readPage(page.file, html);
	});
}
