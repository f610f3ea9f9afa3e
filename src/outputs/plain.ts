import type { Block, Inline } from '#lesson/blocks';
import type { Lesson } from '#lesson/lesson';
import { pupilServices, shownContacts } from '#lesson/services';
import { slotText } from '#lesson/slots';
import { calloutNames } from '#lesson/wording';
import { itemLines } from './item-lines.ts';
import { placedTask } from './placed-task.ts';
import { contactLine, serviceMention } from './services.ts';

/** Inlines as bare text. */
export function plainInlines(inlines: readonly Inline[], lesson: Lesson): string {
	return inlines.map((inline) => plainInline(inline, lesson)).join('');
}

function plainInline(inline: Inline, lesson: Lesson): string {
	switch (inline.type) {
		case 'text':
			return inline.text;
		case 'strong':
		case 'emphasis':
		case 'link':
			return plainInlines(inline.inlines, lesson);
		case 'service':
			return serviceMention(lesson, inline.id);
		case 'slot':
			return slotText(inline.slot);
		/* v8 ignore next -- @preserve */
		default:
			return inline satisfies never;
	}
}

/** Blocks as lines of bare text, for speaker notes. */
export function plainLines(blocks: readonly Block[], lesson: Lesson): string[] {
	return blocks.flatMap((block) => plainBlock(block, lesson));
}

function plainBlock(block: Block, lesson: Lesson): string[] {
	const words = (inlines: readonly Inline[]) => plainInlines(inlines, lesson);
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return [words(block.inlines)];
		case 'list':
			return block.items.flatMap((item, index) => listLines(item, block.ordered ? `${index + 1}. ` : '• ', lesson));
		case 'table':
			return [block.header, ...block.rows].map((row) => row.map(words).join(' | '));
		case 'picture':
			return [`[Picture: ${block.alt}]`];
		case 'callout':
			return labelled(calloutNames[block.kind], plainLines(block.blocks, lesson));
		case 'activity':
			return placedTask(lesson, block).shown.flatMap(({ number, item }) => [
				`${number}. ${item.prompt}`,
				...itemLines(item),
			]);
		case 'help':
			return pupilServices(lesson.services, lesson.band).map(
				(service) => `${service.name}: ${shownContacts(service).map(contactLine).join('; ')}`,
			);
		case 'step':
			return labelled(block.title, plainLines(block.blocks, lesson));
		case 'question':
			return plainLines(block.blocks, lesson);
		case 'answer':
			return labelled('Answer', plainLines(block.blocks, lesson));
		/* v8 ignore next -- @preserve */
		default:
			return block satisfies never;
	}
}

function listLines(item: readonly Block[], mark: string, lesson: Lesson): string[] {
	const [first = '', ...rest] = plainLines(item, lesson);
	return [`${mark}${first}`, ...rest];
}

function labelled(label: string, [first = '', ...rest]: readonly string[]): string[] {
	return [`${label}: ${first}`, ...rest];
}
