import type { ParagraphChild } from 'docx';
import { Paragraph, TextRun } from 'docx';
import type { ChatLine } from '#lesson/mechanics/item';
import type { Piece } from './table.ts';
import { frame } from './table.ts';
import { paragraph } from './text.ts';
import { closeLines } from './theme.ts';

const spacing = { ...closeLines, before: 30, after: 60 };

/** A chat on paper: its name, then who says what. What only happens stands in italics. */
export function chatBox(width: number, title: string, lines: readonly ChatLine[]): Piece[] {
	return frame(width, [
		chatTitle(title),
		...lines.map(({ from, text }) => chatLine(from, [new TextRun({ text, italics: from === undefined })])),
	]);
}

/** What stands above a chat or a row of posts. */
export function chatTitle(title: string): Paragraph {
	return paragraph(title, { bold: true }, { spacing, keepNext: true });
}

/** One line of it. */
export function chatLine(from: string | undefined, words: readonly ParagraphChild[]): Paragraph {
	const who = from === undefined ? [] : [new TextRun({ text: `${from}: `, bold: true })];
	return new Paragraph({
		spacing,
		keepLines: true,
		indent: { left: from === undefined ? 360 : 0 },
		children: [...who, ...words],
	});
}
