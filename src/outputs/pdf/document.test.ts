import { expect, test } from 'vitest';
import { fixtureLesson } from '../../../tests/fixtures/lesson.ts';
import { testContext } from '../../../tests/outputs/context.ts';
import type { PaperDocument, Part } from '../paper/part.ts';
import { words } from '../paper/part.ts';
import { printDocument } from './document.ts';

function sheetOf(...parts: Part[]): PaperDocument {
	return {
		name: '04-worksheet',
		title: 'T',
		label: 'L',
		audience: 'pupil',
		look: 'plain',
		landscape: false,
		parts: [{ type: 'heading', level: 1, runs: words('T') }, ...parts],
	};
}

function printing(...parts: Part[]): () => unknown {
	return () => printDocument(sheetOf(...parts), fixtureLesson, testContext);
}

test('a letter that our typeface lacks stops the printing, with lesson, document and words', () => {
	expect(printing({ type: 'text', runs: words(`Say مرحبا to ${'them '.repeat(40)}`) })).toThrow(
		/^Lesson ks3\/a-good-look, 04-worksheet\.pdf:\n- “.” \(U\+06[0-9A-F]{2}\) in “Say مرحبا to (them )+t?h?e?m?…”: our typeface has no such letter\. Say it in other words/,
	);
});

test('a letter that cannot be seen alone is named by its number', () => {
	expect(printing({ type: 'list', ordered: false, items: [[{ type: 'text', runs: words('q\u0323') }]] })).toThrow(
		'(U+0323) in “q',
	);
});

test('a picture without words stops the printing', () => {
	expect(printing({ type: 'picture', src: 'stages.svg', alt: ' ', share: 1 })).toThrow(
		'04-worksheet.pdf:\n- The picture stages.svg has no words',
	);
	expect(printing({ type: 'qr', address: 'https://a.example', alt: '', millimetres: 30 })).toThrow(
		'- The picture https://a.example has no words',
	);
});

test('a sheet that should fit on fewer sides is set smaller if that helps, and large again if it does not', () => {
	const lines: Part[] = Array.from({ length: 46 }, () => ({ type: 'text', runs: words('A line') }));
	const print = (sides: number | undefined, parts: Part[]) =>
		printDocument({ ...sheetOf(...parts), sides }, fixtureLesson, testContext).pages;
	const [most, all] = [lines.slice(0, 40), [...lines, ...lines]];
	expect([print(undefined, most), print(1, most)]).toEqual([2, 1]);
	expect([print(undefined, all), print(1, all)]).toEqual([3, 3]);
});

test('headings that skip a level stop the printing', () => {
	expect(printing({ type: 'heading', level: 3, runs: words('Deep') })).toThrow('skipped from heading level 1 to 3');
});

test('a fault of the template is told as Typst tells it', () => {
	expect(printing({ type: 'nothing' } as never)).toThrow('Typst says: panicked with: \\"No such part: nothing\\"');
});
