import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { closeOoxml, openOoxml } from './ooxml.ts';

function fileWith(id: string, time: string): Uint8Array {
	const parts = {
		'word/': '',
		'word/document.xml': `<w:p><w:hyperlink r:id="${id}"/><wp:docPr id="71"/><wp:docPr id="5"/>rIdabc</w:p>`,
		'word/_rels/document.xml.rels': `<r Id="rId1"/><r Id="${id}"/>`,
		'docProps/core.xml': `<dcterms:created xsi:type="t">${time}</dcterms:created><dcterms:modified>${time}</dcterms:modified>`,
		'[Content_Types].xml': '<Types/>',
	};
	const encoded = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(encoded), { mtime: new Date(2001, 1, Number(time.slice(-2))) });
}

function textOf(bytes: Uint8Array, name: string): string | Uint8Array | undefined {
	return openOoxml(bytes).get(name);
}

const closed = closeOoxml(openOoxml(fileWith('rIdabc', '2020-01-02')), '2026-11-22');

test('files that differ in chance ids and times come out with equal bytes', () => {
	expect(closeOoxml(openOoxml(fileWith('rIdxyz', '2021-03-04')), '2026-11-22')).toEqual(closed);
});

test('chance ids are renamed wherever they stand as an id, and nowhere else', () => {
	expect(textOf(closed, 'word/_rels/document.xml.rels')).toBe('<r Id="rId1"/><r Id="rIdx1"/>');
	expect(textOf(closed, 'word/document.xml')).toContain('r:id="rIdx1"');
	expect(textOf(closed, 'word/document.xml')).toContain('rIdabc</w:p>');
});

test('drawings are numbered from 1', () => {
	expect(textOf(closed, 'word/document.xml')).toMatch(/docPr id="1".*docPr id="2"/);
});

test('bookmarks are numbered from 1, and each ends where it began to', () => {
	const xml = '<w:bookmarkStart w:name="a" w:id="9"/><w:bookmarkEnd w:id="9"/><w:bookmarkStart w:name="b" w:id="12"/>';
	const bytes = closeOoxml(new Map([['word/document.xml', xml]]), '2026-11-22');
	expect(textOf(bytes, 'word/document.xml')).toBe(
		'<w:bookmarkStart w:name="a" w:id="1"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:name="b" w:id="2"/>',
	);
});

test('the file carries the given day', () => {
	expect(textOf(closed, 'docProps/core.xml')).toBe(
		'<dcterms:created xsi:type="t">2026-11-22T00:00:00Z</dcterms:created><dcterms:modified>2026-11-22T00:00:00Z</dcterms:modified>',
	);
});

test('the content types come first, the rest in order, and no folders', () => {
	expect([...openOoxml(closed).keys()]).toEqual([
		'[Content_Types].xml',
		'docProps/core.xml',
		'word/_rels/document.xml.rels',
		'word/document.xml',
	]);
});
