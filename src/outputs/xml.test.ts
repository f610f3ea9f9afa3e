import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { hostileWords } from '../../tests/fixtures/hostile.ts';
import { printable } from './printable.ts';
import { element, escapeXml, xmlFile } from './xml.ts';

test('words stay words, between tags and in attributes', () => {
	const reader = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		trimValues: false,
		parseTagValue: false,
	});
	for (const words of hostileWords) {
		const file = xmlFile(element('a', { b: words }, words));
		expect(XMLValidator.validate(file)).toBe(true);
		expect(reader.parse(file).a).toEqual({ b: printable(words), '#text': printable(words) });
	}
});

test('what XML cannot hold is left out, and line breaks become spaces', () => {
	expect(escapeXml('a\u0000b\uFFFE\uD800c\n\td')).toBe('abc d');
});

test('an element says no more than it is given', () => {
	expect(element('a').xml).toBe('<a/>');
	expect(element('a', { b: 0, c: undefined }, '').xml).toBe('<a b="0"></a>');
	expect(element('a', {}, element('b'), element('c')).xml).toBe('<a>\n<b/>\n<c/>\n</a>');
	expect(element('a', {}, 'one ', element('b')).xml).toBe('<a>one <b/></a>');
});
