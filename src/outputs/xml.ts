/** Writes XML. Words are always escaped; only what `element` gave is markup. */
import { printable } from './printable.ts';

/** A finished element. */
export interface Xml {
	readonly xml: string;
}

/** The attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Words as they may stand between tags and between double quotes. Line breaks become spaces, and what XML has no way to
 * write is left out (https://www.w3.org/TR/xml/#charsets).
 */
export function escapeXml(words: string): string {
	return printable(words).replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

/**
 * An element. Where it holds elements alone, each stands on a line of its own.
 *
 * @param name of the element, with its prefix if any; not checked.
 * @param inside words, which are escaped, and elements.
 */
export function element(name: string, attributes: Attributes = {}, ...inside: (Xml | string)[]): Xml {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join('');
	if (inside.length === 0) return { xml: `<${name}${written}/>` };
	const parts = inside.map((part) => (typeof part === 'string' ? escapeXml(part) : part.xml));
	const hasWords = inside.some((part) => typeof part === 'string');
	return { xml: `<${name}${written}>${hasWords ? parts.join('') : `\n${parts.join('\n')}\n`}</${name}>` };
}

/** A whole file in UTF-8. */
export function xmlFile(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
