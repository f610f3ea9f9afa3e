// XML 1.0 has no way to write these characters, escaped or not: https://www.w3.org/TR/xml/#charsets
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A copy in which every string can stand in a document: no control characters, and line breaks are spaces. */
export function printable<T>(value: T): T {
	if (typeof value === 'string') return value.replace(unprintable, '').replace(/[\t ]*[\r\n\t]+[\t ]*/g, ' ') as T;
	if (Array.isArray(value)) return value.map(printable) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as T;
}
