/** Word files of one sheet that holds every part: its looks, places to fill in, codes and shape. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { wordFile } from '#outputs/docx/file';
import { documentGallery } from '#outputs/docx/gallery';
import type { Look, PaperDocument, Part } from '#outputs/paper/part';
import { looks } from '#outputs/paper/part';
import { heading, paragraph } from '#outputs/paper/text';
import { fillDetails } from '#site/local-details/fill';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { everyPart, helpAddress } from '../fixtures/paper.ts';
import { testContext } from './context.ts';
import { readWords, readZip } from './readers.ts';

async function sheetIn(look: Look, landscape = false): Promise<Uint8Array> {
	const sheet = everyPart(look, landscape);
	return wordFile(sheet, fixtureLesson, testContext, await documentGallery([sheet], testContext));
}

async function textOf(bytes: Uint8Array, part: RegExp): Promise<string> {
	const parts = await readZip(bytes);
	return [...parts].flatMap(([name, part_]) => (part.test(name) ? [new TextDecoder().decode(part_)] : [])).join('');
}

const files = new Map(await Promise.all(looks.map(async (look) => [look, await sheetIn(look)] as const)));
const fileOf = (look: Look) => files.get(look) ?? new Uint8Array();
const document = (look: Look) => textOf(fileOf(look), /^word\/document\.xml$/);
const defaults = async (look: Look) =>
	/<w:docDefaults>.*<\/w:docDefaults>/.exec(await textOf(fileOf(look), /^word\/styles\.xml$/))?.[0] ?? '';

function sizes(xml: string): number[] {
	return [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size) / 2);
}

test('large print has no letter under 18 points, footer and headings included', async () => {
	const footer = await textOf(fileOf('large'), /^word\/footer/);
	const headings = (await textOf(fileOf('large'), /^word\/styles\.xml$/)).match(
		/w:styleId="Heading[1-4]".*?<\/w:style>/g,
	);
	const all = [await defaults('large'), footer, ...(headings ?? []), await document('large')].map(sizes);
	for (const found of all) expect(found.length).toBeGreaterThan(0);
	expect(Math.min(...all.flat())).toBe(18);
});

test('the clear look has 14 points, wide lines and letters, cream paper, nothing slanted, nothing underlined', async () => {
	const set = await defaults('clear');
	expect(sizes(set)).toEqual([14]);
	expect(set).toMatch(/<w:spacing w:val="[1-9]/);
	expect(Number(/w:line="(\d+)"/.exec(set)?.[1])).toBeGreaterThanOrEqual(1.5 * 240);
	const xml = await document('clear');
	expect(xml).toContain('<w:background w:color="FDF8E8"/>');
	expect(xml).not.toMatch(/<w:i\/>|<w:u /);
	expect(await textOf(fileOf('clear'), /^word\/settings\.xml$/)).toContain('<w:displayBackgroundShape/>');
	for (const words of [' slanted ', 'under'])
		expect(xml).toMatch(new RegExp(`<w:rPr><w:b/><w:bCs/></w:rPr><w:t[^>]*>${words}<`));
});

test('the plain look slants and underlines, on white', async () => {
	const xml = await document('plain');
	expect(xml).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t[^>]*> slanted </);
	expect(xml).toMatch(/<w:u [^>]*\/><\/w:rPr><w:t[^>]*>under</);
	expect(xml).not.toContain('<w:background');
});

test.each(looks)('every word is in the sheet whatever it looks like, %s', async (look) => {
	expect(await readWords(fileOf(look))).toBe(await readWords(fileOf('plain')));
});

test('a crowded sheet that should fit on a side is set smaller; a letter and other looks are not', async () => {
	const sized = async (sheet: PaperDocument) => {
		const bytes = await wordFile(sheet, fixtureLesson, testContext, await documentGallery([sheet], testContext));
		return sizes(/<w:docDefaults>.*<\/w:docDefaults>/.exec(await textOf(bytes, /^word\/styles\.xml$/))?.[0] ?? '');
	};
	const letter: PaperDocument = {
		...everyPart('plain'),
		sides: 1,
		parts: [heading(1, 'A letter'), paragraph('Dear all,')],
	};
	expect(await sized({ ...everyPart('plain'), sides: 1 })).toEqual([10]);
	expect(await sized({ ...everyPart('large'), sides: 1 })).toEqual([18]);
	expect(await sized(letter)).toEqual([12]);
});

test('words are in British English unless they say otherwise', async () => {
	expect(await defaults('plain')).toContain('<w:lang w:val="en-GB"');
	expect(await document('plain')).toMatch(/<w:lang w:val="cy"\/><\/w:rPr><w:t[^>]*> dweud/);
});

test('tables have a heading row that repeats, in bold, whatever it holds', async () => {
	const xml = await document('plain');
	const heads = xml.match(/<w:tr><w:trPr>(?:<w:\w+\/>)*<w:tblHeader\/>.*?<\/w:tr>/g) ?? [];
	expect(heads).toHaveLength(4);
	for (const head of heads) for (const run of head.match(/<w:r>.*?<\/w:r>/g) ?? []) expect(run).toContain('<w:b/>');
});

test('a heading row stays with the row below it, and a table that stands on one page with all its rows', async () => {
	const table = (together: boolean): Part => ({
		type: 'table',
		shares: [1, 1],
		header: ['A', 'B'],
		rows: ['1', '2', '3'].map((name) => [name, [paragraph('Close.', { close: true })]]),
		together,
	});
	const sheet = { ...everyPart('plain'), parts: [heading(1, 'T'), table(true), table(false)] };
	const gallery = await documentGallery([sheet], testContext);
	const xml = await textOf(await wordFile(sheet, fixtureLesson, testContext, gallery), /^word\/document\.xml$/);
	const stays = (xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((row) => {
		const paragraphs = row.match(/<w:p>.*?<\/w:p>/g) ?? [];
		return paragraphs.length > 0 && paragraphs.every((one) => one.includes('<w:keepNext/>'));
	});
	expect(stays).toEqual([true, true, true, false, true, false, false, false]);
});

test('places to fill in are bookmarks with names and numbers of their own, each round one line of underscores', async () => {
	const xml = await document('plain');
	const found = [
		...xml.matchAll(/<w:bookmarkStart w:name="(\w+)" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="(\d+)"\/>/g),
	];
	expect(found.map(([, name]) => name)).toEqual(['slot_dslName', 'slot_school']);
	expect(found.map(([, , id]) => id)).toEqual(['1', '2']);
	for (const [, , id, run, end] of found) {
		expect(end).toBe(id);
		expect(run).toMatch(/^<w:r><w:t[^>]*>_+<\/w:t><\/w:r>$/);
	}
});

test('a place that stands twice has two names, and a browser fills both', async () => {
	const sheet = everyPart('plain');
	const twice = { ...sheet, parts: [...sheet.parts, ...sheet.parts.slice(1)] };
	const gallery = await documentGallery([twice], testContext);
	const bytes = await wordFile(twice, fixtureLesson, testContext, gallery);
	const names = [...(await textOf(bytes, /^word\/document\.xml$/)).matchAll(/w:name="(slot_\w+)"/g)].map(
		([, name]) => name,
	);
	expect(names).toEqual(['slot_dslName', 'slot_school', 'slot_dslName_2', 'slot_school_2']);
	const filled = await readWords(await fillDetails('a.docx', bytes, { dslName: 'Ms Okafor' }));
	expect(filled.match(/Ms Okafor/g)).toHaveLength(2);
	expect(filled.match(/_{10,}/g)).toHaveLength(2);
});

test('a phone reads the QR code', async () => {
	const parts = await readZip(fileOf('plain'));
	const read = [...parts].filter(([name]) => name.startsWith('word/media/')).map(([, bytes]) => scan(bytes));
	expect((await Promise.all(read)).filter(Boolean)).toEqual([helpAddress]);
});

async function scan(png: Uint8Array): Promise<string | undefined> {
	const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('a QR code is as wide as it says', async () => {
	const shape = /<wp:extent cx="(\d+)" cy="(\d+)"\/>(?:(?!<wp:extent).)*QR code of the help page/.exec(
		await document('plain'),
	);
	const emuPerMillimetre = 36_000;
	for (const side of [shape?.[1], shape?.[2]]) expect(Number(side) / emuPerMillimetre).toBeCloseTo(30, 0);
});

test('a sheet that lies across is wider than high, and its tables use that width', async () => {
	const across = await textOf(await sheetIn('plain', true), /^word\/document\.xml$/);
	const upright = await document('plain');
	expect(across).toContain('<w:pgSz w:w="16837" w:h="11905" w:orient="landscape"/>');
	expect(upright).toContain('<w:pgSz w:w="11905" w:h="16837" w:orient="portrait"/>');
	const margins = 2 * 850;
	for (const [xml, width] of [
		[across, 16_837],
		[upright, 11_905],
	] as const) {
		const tables = [...xml.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/g)].map(([, wide]) => Number(wide));
		expect(Math.max(...tables)).toBe(width - margins);
	}
});
