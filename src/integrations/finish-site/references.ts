/** What a page points at: the links people follow and the files the browser loads. */
import type { PageElement } from './page.ts';
import { attributeOf } from './page.ts';

export interface Reference {
	/** As written in the page. */
	href: string;
	/** True for what the browser fetches by itself (scripts, pictures, styles); false for what somebody follows. */
	isLoaded: boolean;
}

const followed = new Set(['a', 'area', 'form', 'button']);
const attributes = [
	'href',
	'src',
	'poster',
	'action',
	'formaction',
	'component-url',
	'renderer-url',
	'before-hydration-url',
];

/** Everything an element points at. Canonical addresses are left out: they name the page itself, wherever it is served. */
export function referencesOf(element: PageElement): Reference[] {
	const { tagName } = element;
	if (tagName === 'link' && attributeOf(element, 'rel') === 'canonical') return [];
	if (tagName === 'meta') return refreshOf(element);
	const names = tagName === 'object' ? [...attributes, 'data'] : attributes;
	const single = names.flatMap((name) => attributeOf(element, name) ?? []);
	return [...single, ...srcsetOf(element)].map((href) => ({ href: href.trim(), isLoaded: !followed.has(tagName) }));
}

function srcsetOf(element: PageElement): string[] {
	const candidates = [attributeOf(element, 'srcset'), attributeOf(element, 'imagesrcset')].join(',').split(',');
	return candidates.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '').filter((href) => href !== '');
}

function refreshOf(element: PageElement): Reference[] {
	if (attributeOf(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
	const href = /url\s*=\s*['"]?([^'"]+)/i.exec(attributeOf(element, 'content') ?? '')?.[1];
	return href === undefined ? [] : [{ href: href.trim(), isLoaded: false }];
}
