/** A built page as the browser's own parser would see it, with each element's place in the source. */

import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;

export interface Page {
	/** Path inside `dist`, with forward slashes, for example `learn/index.html`. */
	file: string;
	/** Where the site serves it, for example `/learn/`. */
	url: string;
	html: string;
	/** Every element in document order, those inside `<template>` and `<noscript>` included. */
	elements: PageElement[];
}

/** Parses one HTML file of `dist`. */
export function readPage(file: string, html: string): Page {
	// With scripting off, the links inside <noscript> are elements too and get checked.
	const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
	return { file, url: urlOf(file), html, elements: elementsOf(document) };
}

/** Where the site serves a file of `dist`: `learn/index.html` is `/learn/`, other files keep their name. */
export function urlOf(file: string): string {
	return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
}

/** The value of an attribute, or nothing when the element does not have it. */
export function attributeOf(element: PageElement, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All text inside an element, as written. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Every element below a node in document order, those inside `<template>` included. */
export function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): PageElement[] {
	return node.childNodes.flatMap((child) => {
		if (!('tagName' in child)) return [];
		return [child, ...elementsOf(child), ...('content' in child ? elementsOf(child.content) : [])];
	});
}
