import { expect, test } from 'vitest';
import type { Lesson } from '#lesson/lesson';
import type { OutputContext } from '#outputs/output';
import { paperDocuments } from '#outputs/paper/documents';
import type { PaperDocument, Part } from '#outputs/paper/part';
import { looks } from '#outputs/paper/part';
import { printDocument } from '#outputs/pdf/document';
import { fixtureLesson } from '../fixtures/lesson.ts';
import { everyPart, helpAddress } from '../fixtures/paper.ts';
import { testContext } from './context.ts';
import { readQrCode } from './pdf-picture.ts';
import { readPdf } from './pdf-structure.ts';
import { samples } from './samples.ts';

/** What a phone reads from each page of a document that says it has a QR code. */
async function scan(document: PaperDocument, lesson: Lesson, context: OutputContext): Promise<(string | undefined)[]> {
	const { bytes } = printDocument(document, lesson, context);
	const { pages } = await readPdf(bytes);
	const withCode = pages.flatMap(({ nodes }, at) => (nodes.some(({ alt }) => alt?.includes('QR')) ? [at + 1] : []));
	return Promise.all(withCode.map((page) => readQrCode(bytes, page)));
}

function codesIn(parts: readonly Part[]): string[] {
	return JSON.stringify(parts).match(/(?<="type":"qr","address":")[^"]+/g) ?? [];
}

test.each(looks)('a phone reads the QR code from a printed page, %s', async (look) => {
	const codes = await scan(everyPart(look), fixtureLesson, testContext);
	expect(codes.length).toBeGreaterThan(1);
	expect(new Set(codes)).toEqual(new Set([helpAddress]));
});

test('a phone reads every QR code of a lesson', { timeout: 120_000 }, async () => {
	for (const { lesson, context } of samples.slice(0, 2)) {
		const documents = paperDocuments(lesson, context).filter(({ parts }) => codesIn(parts).length > 0);
		for (const document of documents)
			expect(new Set(await scan(document, lesson, context))).toEqual(new Set(codesIn(document.parts)));
	}
});
