/**
 * What each file is, by its ending. Browsers are told not to guess (`nosniff`), so a script, a style sheet or a picture
 * under a wrong name is not used at all; and no two servers know the same endings by themselves.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
	html: 'text/html',
	css: 'text/css',
	js: 'text/javascript',
	mjs: 'text/javascript',
	json: 'application/json',
	webmanifest: 'application/manifest+json',
	xml: 'text/xml',
	txt: 'text/plain',
	md: 'text/markdown',
	csv: 'text/csv',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	wasm: 'application/wasm',
	pdf: 'application/pdf',
	zip: 'application/zip',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	odt: 'application/vnd.oasis.opendocument.text',
	odp: 'application/vnd.oasis.opendocument.presentation',
	// The index of search, which its own script reads.
	pagefind: 'application/octet-stream',
	pf_meta: 'application/octet-stream',
	pf_index: 'application/octet-stream',
	pf_filter: 'application/octet-stream',
	pf_fragment: 'application/octet-stream',
};

/** What no ending tells is only bytes. */
export const unknownMediaType = 'application/octet-stream';

/** What is text and says so with its character set. */
export function isText(mediaType: string): boolean {
	return /^text\/|json$|xml$/.test(mediaType);
}

/** What a file is sent as. */
export function mediaTypeOf(path: string): string {
	const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? unknownMediaType;
	return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
