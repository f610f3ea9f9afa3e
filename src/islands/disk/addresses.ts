/** Scripts of the site write addresses that begin with `/`. On disk those lead nowhere. */
import { type DiskFolder, placeOf } from './folder.ts';

const written = { A: 'href', IMG: 'src' } as const;
const selector = 'a[href^="/"], img[src^="/"]';

/** Mends every address as soon as a script has put it on the page. */
export function mendAddresses(folder: DiskFolder): void {
	const watch = new MutationObserver((changes) => {
		for (const { target, addedNodes, type } of changes) {
			if (type === 'attributes') mend(target, folder);
			for (const node of addedNodes) mend(node, folder);
		}
	});
	watch.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['href', 'src'] });
	mend(document.body, folder);
}

function mend(node: Node, folder: DiskFolder): void {
	if (!(node instanceof Element)) return;
	for (const one of [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]) {
		const name = written[one.tagName as keyof typeof written];
		const { href, isHere } = placeOf(one.getAttribute(name) ?? '', folder);
		one.setAttribute(name, href);
		one.toggleAttribute('data-online', !isHere);
	}
}
