/** Which files a page needs to be whole: what it names, and what the files it names name in turn. */

/** A file’s own name, with the folders before it as far as they are written, in quotes or in `url()`. */
const named = /["'`(=,\s]((?:\.{0,2}\/)?[\w./-]*[\w-]+\.[a-z]\w+)(?=["'`)\s,])/g;

/**
 * The files that `pages` need, themselves included, in the order of `files`.
 *
 * @param files all files of the site, as paths from its root.
 * @param pages the paths of the pages to begin with.
 * @param read gives the text of a file; nothing for a picture or a font.
 */
export function filesNeeded(
	files: readonly string[],
	pages: readonly string[],
	read: (path: string) => string | undefined,
): string[] {
	const known = new Set(files);
	const needed = new Set<string>();
	const follow = (path: string) => {
		if (!known.has(path) || needed.has(path)) return;
		needed.add(path);
		for (const [, name = ''] of (read(path) ?? '').matchAll(named)) follow(resolve(name, path));
	};
	for (const page of pages) follow(page);
	return files.filter((file) => needed.has(file));
}

function resolve(name: string, from: string): string {
	return new URL(name, `file:///${from}`).pathname.slice(1);
}
