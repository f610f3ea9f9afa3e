/** The sheets of a talk on paper, from the words that pages for officers show: `content/talks/sheets/*.md`. */
import type { Block } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import { allBlocks, allInlines, inlinesOf } from '#lesson/references';
import type { Talk, TalkSheet } from '#lesson/talk';
import { listText } from '#lesson/wording';
import type { OutputContext } from '../output.ts';
import { drawBlocks } from '../paper/blocks.ts';
import { handout, slotLine } from '../paper/handouts/frame.ts';
import type { PaperDocument, Part } from '../paper/part.ts';
import { words } from '../paper/part.ts';
import { sheetOf } from '../paper/sheet.ts';
import { heading, paragraph } from '../paper/text.ts';
import { checkAgainText } from './check-again.ts';
import type { TalkPlace } from './documents.ts';

/** Every sheet that goes with a talk, with what the talk knows in the place of words in brackets. */
export function talkSheets(talk: Talk, lesson: Lesson, place: TalkPlace, context: OutputContext): PaperDocument[] {
	return talk.sheets.map((sheet) => drawSheet(fillFacts(sheet, talkFacts(talk, place)), lesson, context));
}

function drawSheet(
	{ id, title, place, audience, ticks, slots, lines, blocks }: TalkSheet,
	lesson: Lesson,
	context: OutputContext,
): PaperDocument {
	const drawn = drawBlocks(fromLevelTwo(blocks), sheetOf('plan', lesson, context));
	const parts: Part[] = [
		...(ticks ? drawn.flatMap(withTicks) : drawn),
		...slots.map((slot) => slotLine(slot)),
		...(namesService(blocks) ? [paragraph(checkAgainText(lesson.services, context))] : []),
		...(lines > 0 ? [heading(2, 'Notes'), { type: 'lines', count: lines } as const] : []),
	];
	return handout({ name: `${String(place).padStart(2, '0')}-${id}`, title, audience }, parts);
}

function namesService(blocks: readonly Block[]): boolean {
	return allBlocks(blocks).some((block) => allInlines(inlinesOf(block)).some(({ type }) => type === 'service'));
}

/** What a talk says of itself, by the words that stand for it in a sheet. */
function talkFacts(
	{ audience, minutes }: Talk,
	{ before, after }: TalkPlace,
): [placeholder: string, fact: string | undefined][] {
	const listeners = { parents: 'parents and carers', staff: 'all staff' }[audience as string];
	return [
		['[minutes]', listText(minutes.map(String), 'or')],
		['[lesson before]', before],
		['[lesson after]', after],
		['[listeners]', listeners],
	];
}

/** A copy in which every string has the facts; words for which there is none stay in their brackets. */
function fillFacts<T>(value: T, facts: ReturnType<typeof talkFacts>): T {
	if (typeof value === 'string')
		return facts.reduce(
			(text, [placeholder, fact]) => text.replaceAll(placeholder, () => fact ?? placeholder),
			value as string,
		) as T;
	if (Array.isArray(value)) return value.map((one) => fillFacts(one, facts)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillFacts(inner, facts)])) as T;
}

/** On a page a sheet may stand below a heading of its own; on paper its headings follow its title. */
function fromLevelTwo(blocks: readonly Block[]): Block[] {
	const depths = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
	const lift = Math.max(0, Math.min(...depths) - 2);
	return blocks.map((block) =>
		block.type === 'heading' ? { ...block, depth: Math.max(2, block.depth - lift) as typeof block.depth } : block,
	);
}

/** A list as lines with a box before each. */
function withTicks(part: Part): Part[] {
	if (part.type !== 'list') return [part];
	return part.items
		.flat()
		.map((line) =>
			line.type === 'text' ? { ...line, runs: [{ type: 'tick' }, ...words(' '), ...line.runs], close: true } : line,
		);
}
