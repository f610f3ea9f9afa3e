import type { ChatLine } from '#lesson/mechanics/item';
import type { Part, Run } from './part.ts';
import { words } from './part.ts';
import { label, paragraph } from './text.ts';

/** A chat on paper: its name, then who says what. What only happens stands in italics. */
export function chatBox(title: string, lines: readonly ChatLine[]): Part {
	return { type: 'frame', parts: [chatTitle(title), ...lines.map(spokenLine)] };
}

/** What stands above a chat or a row of posts. */
export function chatTitle(title: string): Part {
	return label(title, { close: true });
}

/** A line of a chat as it was said. */
export function spokenLine({ from, text }: ChatLine): Part {
	return chatLine(from, words(text, { italic: from === undefined }));
}

/** One line of it. What only happens stands a little in. */
export function chatLine(from: string | undefined, said: readonly Run[]): Part {
	const who = from === undefined ? [] : words(`${from}: `, { bold: true });
	return paragraph([...who, ...said], { close: true, ...(from === undefined ? { indent: true } : {}) });
}
