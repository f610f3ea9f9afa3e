const added = new Set<string>();

/**
 * Adds the sheet of a part that loads on demand, once.
 *
 * Hand it the text of an import that ends in `.css?inline`: a plain import would put the sheet on every page from which
 * the part can be reached.
 */
export function addStyles(css: string): void {
	if (added.has(css)) return;
	added.add(css);
	document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}
